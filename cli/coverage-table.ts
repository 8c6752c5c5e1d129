import type { Coverage } from '../src/formats/coverage.ts';

/** The coverage of a package as lines of text in aligned columns. */
export function coverageTable({
  rows,
  kinds,
  decades,
  regions,
  read,
  dayPrecision,
}: Coverage): string {
  return [
    section('Rows', Object.entries(rows)),
    section('Relationships by kind', kinds),
    section('Relationships by region of a party', regions),
    section(
      'Relationships and memberships by decade of beginning',
      [...decades].map(([decade, n]): Line => [`${decade}s`, n]),
    ),
    section('Evidence', [
      ['rows resting on a source that was read', percent(read)],
      ['beginnings known to the day', percent(dayPrecision)],
    ]),
  ].join('\n');
}

type Line = readonly [label: string, value: number | string];

function section(title: string, lines: Iterable<Line>): string {
  const body = [...lines].map(
    ([label, value]) => `  ${label.padEnd(40)}${String(value).padStart(7)}`,
  );
  return [title, ...body, ''].join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
