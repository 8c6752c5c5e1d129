import { describe, expect, it } from 'vitest';
import { describeProblem } from './problem.ts';
import { inspectPackage } from './read-package.ts';
import { PUBLISHED_RULES, RECORD_RULES } from './rules.ts';
import { SMALL_PACKAGE, withFile, withRow } from './small-package.ts';

const published = (files: ReadonlyMap<string, string>) =>
  inspectPackage(files, { rules: PUBLISHED_RULES }).problems.map(describeProblem);
const own = (files: ReadonlyMap<string, string>) =>
  inspectPackage(files, { rules: RECORD_RULES }).problems.map(describeProblem);

const swap = (name: string, found: string, replacement: string) =>
  withFile(name, (text) => {
    if (!text.includes(found)) throw new Error(`not in ${name}: ${found}`);
    return text.replace(found, replacement);
  });

describe('every package', () => {
  it('is sound when drawn by hand', () => {
    expect(published(SMALL_PACKAGE)).toEqual([]);
  });

  it('has ids only once', () => {
    expect(own(withRow('sources.csv', 'press,Again,,,,,,read,'))).toEqual([
      'sources.csv:5: id: "press" is already the id of row 3: give one another id',
    ]);
  });

  it('has no coalition under the id of a nation', () => {
    expect(own(withRow('coalitions.csv', 'BOR,Borduria Again,,,,,,,,,,,,,'))).toEqual([
      'coalitions.csv:4: id: "BOR" is already the id of the nation in row 3 of nations.csv: give the coalition another id',
    ]);
  });

  it('points only at rows that exist', () => {
    expect(own(withRow('memberships.csv', 'pakt,AVA,,,,,treaty;gone,,'))).toEqual([
      'memberships.csv:6: coalition: "pakt" is unknown: add the coalition to coalitions.csv, or correct the id',
      'memberships.csv:6: sources: "gone" is unknown: add the source to sources.csv, or correct the id',
    ]);
    expect(own(withRow('relationships.csv', 'x,exercise,AVA,XXX,,,,,,,,,,,'))).toEqual([
      'relationships.csv:4: party_b: "XXX" is unknown: add it to nations.csv or coalitions.csv, or correct the id',
    ]);
    expect(own(withRow('events.csv', 'e,pact,E,pact,,,AVA,,,'))).toEqual([
      'events.csv:3: host: "pact" is unknown: add the nation to nations.csv, or correct the id',
    ]);
  });

  it('does not call an id unknown because its own row is faulty', () => {
    expect(own(swap('nations.csv', 'CAR,Carpathia', 'CAR,'))).toEqual([
      'nations.csv:4: name: is blank: fill it in',
    ]);
  });

  it('has dates in order, as far as they are known', () => {
    expect(own(swap('relationships.csv', '1961-02-03,1962', '1961-02-03,1961-01'))).toEqual([
      'relationships.csv:2: in_force: 1961-01 is before signed 1961-02-03: correct one of the two dates',
    ]);
    expect(own(swap('relationships.csv', '1961-02-03,1962', '1961-02-03,1961'))).toEqual([]);
    expect(own(swap('relationships.csv', '1940,,1941-05', '1940,,1939'))).toEqual([
      'relationships.csv:3: ended: 1939 is before signed 1940: correct one of the two dates',
    ]);
  });

  it('has a nation in a coalition in one way at a time', () => {
    expect(own(withRow('memberships.csv', 'pact,CAR,1969,,observer,active,,,'))).toEqual([
      'memberships.csv:6: joined: overlaps the spell of CAR in pact in row 3: let the earlier one end (left) on the day the later one begins (joined)',
    ]);
    expect(own(withRow('memberships.csv', 'pact,CAR,1970,,observer,active,,,'))).toEqual([]);
  });

  it('has members only while they and the coalition exist', () => {
    expect(own(withRow('memberships.csv', 'pact,old-avaria,1949-01-01,,,,,,'))).toEqual([
      'memberships.csv:6: joined: 1949-01-01 is outside the life of pact (1950-06-17 to today): correct the date here or there',
      'memberships.csv:6: left: is blank, but old-avaria ended in 1949-03-01: say when it left',
    ]);
  });

  it('has no members left in a coalition that ended', () => {
    expect(own(withRow('memberships.csv', 'old-pact,BOR,1930,,,,,,'))).toEqual([
      'memberships.csv:6: left: is blank, but old-pact ended in 1948: say when it left',
    ]);
    expect(own(withRow('memberships.csv', 'old-pact,BOR,1930,1948,,,,,'))).toEqual([]);
  });

  it('has ties only while both parties exist', () => {
    expect(own(withRow('relationships.csv', 'x,exercise,BOR,old-avaria,,X,1935,,,,,,,,'))).toEqual([
      'relationships.csv:4: ended: is blank, but old-avaria ended in 1949-03-01: say when the tie ended',
    ]);
    expect(own(withRow('relationships.csv', 'x,exercise,BOR,AVA,,X,1935,,,,,,,,'))).toEqual([
      'relationships.csv:4: signed: 1935 is outside the life of AVA (1949-03-01 to today): correct the date here or there',
    ]);
    expect(own(withRow('relationships.csv', 'x,exercise,BOR,AVA,,X,1948,1949,,,,,,,'))).toEqual([]);
  });

  it('has no tie of a party with itself', () => {
    expect(own(withRow('relationships.csv', 'x,exercise,BOR,BOR,,X,1935,,,,,,,,'))).toEqual([
      'relationships.csv:4: party_b: is the same as party_a (BOR): name the other party, or remove the row',
    ]);
  });

  it('has one row for one kind of tie under one instrument, whichever party comes first', () => {
    const twin = 'x,training-and-assistance,BOR,AVA,b-to-a,Training Agreement,1961-02-03,,,,,,,,';
    expect(own(withRow('relationships.csv', twin))).toEqual([
      'relationships.csv:4: id: repeats row 2, which has the same parties, kind, instrument and date of signature: remove one, or tell the instruments apart',
    ]);
    expect(own(withRow('relationships.csv', twin.replace('1961-02-03', '1971')))).toEqual([]);
  });

  it('has a status that agrees with the dates', () => {
    const tie = (dates: string) =>
      withRow('relationships.csv', `x,exercise,AVA,BOR,,X,${dates},,,,,`);
    expect(own(tie('1960,,1961,active'))).toEqual([
      'relationships.csv:4: status: is active, but the tie ended in 1961: write ended',
    ]);
    expect(own(tie('1960,,2030,ended'))).toEqual([
      'relationships.csv:4: status: is ended, but ended 2030 has not come: write active',
    ]);
    expect(own(tie('1960,1961,,signed'))).toEqual([
      'relationships.csv:4: status: is signed, but the tie has been in force since 1961: write active',
    ]);
    expect(own(tie('1960,,1961,'))).toEqual([]);
  });

  it('has both coordinates or neither', () => {
    expect(own(swap('nations.csv', '33,36', '33,'))).toEqual([
      'nations.csv:3: lon: is blank though lat is given: fill in both or neither',
    ]);
  });

  it('has https addresses only', () => {
    for (const address of [
      'http://example.org',
      'javascript:alert(1)',
      'https://',
      'https://a@b',
    ]) {
      expect(own(swap('sources.csv', 'https://example.org/treaty', address))).toHaveLength(1);
    }
  });
});

describe('a published package', () => {
  it('has a source for whatever it claims; a package of one’s own need not', () => {
    const files = swap('relationships.csv', ',press,medium', ',,low');
    expect(own(files)).toEqual([]);
    expect(published(files)).toEqual([
      'relationships.csv:2: sources: is blank: name at least one id from sources.csv',
    ]);
  });

  it('dates the beginning of every tie and membership, if only by its first mention', () => {
    expect(published(swap('relationships.csv', '1961-02-03,1962,', ',,'))[0]).toMatch(
      /^relationships.csv:2: in_force: is blank, as is signed: .* earliest date/,
    );
    expect(own(swap('relationships.csv', '1961-02-03,1962,', ',,'))).toEqual([]);
  });

  it('says how each source was checked', () => {
    expect(published(swap('sources.csv', '2026-11-21,read', '2026-11-21,'))).toContain(
      'sources.csv:3: check: is blank: write read if the document was read, general-knowledge if not',
    );
  });

  it('claims little where nothing was read', () => {
    expect(published(swap('relationships.csv', 'memory,low', 'memory,high'))).toEqual([
      'relationships.csv:3: confidence: is high, but none of the sources was read: write low, or add a source that was',
    ]);
  });

  it('names the instrument behind an obligation', () => {
    expect(published(swap('relationships.csv', 'Note of 1940', ''))).toEqual([
      'relationships.csv:3: instrument: is blank though obligations are listed (consultation): name the instrument that makes them, or clear the obligations',
    ]);
  });

  it('explains each kind of tie that membership confers', () => {
    expect(published(swap('coalitions.csv', 'exercise: yearly', 'no more'))).toEqual([
      'coalitions.csv:2: confers_note: does not mention exercise: add "exercise: …" with what membership brings',
    ]);
  });

  it('says when a tie ended, or what is known of it', () => {
    expect(published(swap('relationships.csv', '1940,,1941-05', '1940,,'))).toEqual([
      'relationships.csv:3: ended: is blank though the status is ended: give the date, or a note on what is known',
    ]);
  });

  it('leaves none of the cells blank that weigh a row', () => {
    expect(published(swap('memberships.csv', '1955,,member', '1955,,'))).toEqual([
      'memberships.csv:4: role: is blank: a published row says this, fill it in',
    ]);
  });
});
