/**
 * A package small enough to draw by hand, for tests: Avaria and Borduria in the Pact since 1950,
 * Carpathia until it left in 1970; Avaria trains Borduria; Old Avaria was dissolved in 1949.
 */
export const SMALL_PACKAGE: ReadonlyMap<string, string> = new Map([
  ['datapackage.json', '{ "title": "A small atlas", "asOf": "2026-11-22" }'],
  [
    'nations.csv',
    lines(
      'id,name,name_ar,iso2,aliases,region,capital,lat,lon,from,until,predecessor,recognition,sources',
      'AVA,Avaria,أفاريا,sa,Avar Land;AV,gulf,Avar,24.5,46.7,1949-03-01,,old-avaria,,',
      'BOR,Borduria,بوردوريا,,,levant,Szohod,33,36,1930,,,Claimed in part by Avaria.,',
      'CAR,Carpathia,كارباتيا,,,europe,Carp,-5.25,20,,,,,',
      'old-avaria,Old Avaria,أفاريا القديمة,,,gulf,Avar,24.5,46.7,1900,1949-03-01,,,',
    ),
  ],
  [
    'coalitions.csv',
    lines(
      'id,name,name_ar,abbreviation,kind,confers,obligations,instrument,from,until,aliases,confers_note,sources,confidence,note',
      'pact,The Pact,الحلف,P,treaty-alliance,mutual-defence;exercise,defence,"Treaty of Avar, 1950",1950-06-17,,Avar Pact,"mutual defence: an attack on one; exercise: yearly.",treaty,high,',
      'old-pact,The Old Pact,الحلف القديم,OP,treaty-alliance,,,,1920,1948,,,treaty,high,',
    ),
  ],
  [
    'memberships.csv',
    lines(
      'coalition,nation,joined,left,role,state,sources,confidence,note',
      'pact,AVA,1950-06-17,,member,active,treaty,high,',
      'pact,CAR,1960,1970,member,active,treaty,high,',
      'pact,BOR,1955,,member,active,treaty,high,',
      'pact,BOR,1950-06,1955,observer,active,treaty,high,',
    ),
  ],
  [
    'relationships.csv',
    lines(
      'id,kind,party_a,party_b,direction,instrument,signed,in_force,ended,status,obligations,sources,confidence,text_public,note',
      'ava-bor-training,training-and-assistance,AVA,BOR,a-to-b,Training Agreement,1961-02-03,1962,,active,,press,medium,partly,"A ""brief"" text."',
      'bor-car-consult,security-consultation,BOR,CAR,mutual,Note of 1940,1940,,1941-05,ended,consultation,memory,low,,',
    ),
  ],
  [
    'events.csv',
    lines(
      'id,series,name,host,from,until,participants,sources,confidence,note',
      'pact-1960,pact,Pact 60,BOR,1960-05,1960-05-20,AVA;BOR,press,medium,',
    ),
  ],
  [
    'sources.csv',
    lines(
      'id,title,publisher,date,registry,address,accessed,check,note',
      'treaty,Treaty of Avar,Avar Gazette,1950,UNTS 1-2,https://example.org/treaty,2026-11-20,read,',
      'press,Pact trains,The Press,1961-02,,,2026-11-21,read,',
      'memory,Handbook of Pacts,,,,,,general-knowledge,',
    ),
  ],
]);

function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

/** The small package with one file changed or added. */
export function withFile(
  name: string,
  change: (text: string) => string,
): ReadonlyMap<string, string> {
  return new Map([...SMALL_PACKAGE, [name, change(SMALL_PACKAGE.get(name) ?? '')]]);
}

/** The small package with one row more at the end of a file. */
export function withRow(name: string, row: string): ReadonlyMap<string, string> {
  return withFile(name, (text) => `${text}${row}\n`);
}
