import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURE_IDS } from '../measures/measure-id.ts';
import { parseDate } from '../model/date.ts';
import { COALITION_MODES } from '../model/filter.ts';
import type { CoalitionId, PartyId } from '../model/id.ts';
import { inKindOrder, KINDS, OBLIGATIONS } from '../model/kind.ts';
import { LANGUAGES } from '../model/language.ts';
import { MATRIX_ORDERS } from '../model/matrix-order.ts';
import { FORMS, type Narrowing, SIDES, STANDINGS } from '../model/narrow.ts';
import { CONFIDENCES, REGIONS } from '../model/party.ts';
import { THEMES } from '../scene/palette.ts';
import { readAddress, writeAddress } from './address.ts';
import { COLUMNS } from './sorting.ts';
import { ABOUT_TOPICS, OPENING_VIEW, SCREENS, type View } from './view.ts';

const party = fc.constantFrom('SAU', 'imctc', 'SUHH', 'north-yemen') as fc.Arbitrary<PartyId>;
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const some = <Word extends string>(words: readonly Word[]) =>
  fc.subarray([...words], { minLength: 1 });

const anyNarrowing: fc.Arbitrary<Narrowing> = fc.record(
  {
    regions: some(REGIONS),
    side: fc.constantFrom(...SIDES),
    within: fc.constantFrom('oic', 'gcc') as fc.Arbitrary<CoalitionId>,
    standings: some(STANDINGS),
    obligations: some(OBLIGATIONS),
    form: fc.constantFrom(...FORMS),
    confidences: some(CONFIDENCES),
    among: fc.uniqueArray(party, { minLength: 1 }),
  },
  { requiredKeys: [] },
);

const anySelection: fc.Arbitrary<Pick<View, 'select' | 'selected'>> = fc.oneof(
  fc.record({
    select: maybe(fc.constantFrom('SAU' as PartyId, 'imctc/SAU/1' as PartyId)),
    selected: fc.uniqueArray(party, { minLength: 2 }),
  }),
  maybe(
    fc.oneof(
      party,
      fc.constant('imctc/SAU/1' as PartyId),
      fc.constant('pair:exercise:EGY~SAU' as PartyId),
    ),
  ).map((select) => ({ select, selected: [] })),
);

const anyRest: fc.Arbitrary<Omit<View, 'select' | 'selected'>> = fc.record({
  at: maybe(fc.constantFrom('1990', '1990-08', '1990-08-01').map((text) => parseDate(text))),
  kinds: fc.subarray([...KINDS]).map(inKindOrder),
  coalitions: fc.constantFrom(...COALITION_MODES),
  screen: fc.constantFrom(...SCREENS),
  order: fc.constantFrom(...MATRIX_ORDERS),
  sort: maybe(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })),
  find: maybe(
    fc.oneof(fc.constantFrom('Türkiye & co', '+ 50% ', 'معاهدة'), fc.string({ minLength: 1 })),
  ),
  focus: maybe(party),
  depth: fc.integer({ min: 1, max: 3 }),
  pins: fc.uniqueArray(party),
  unfold: fc.uniqueArray(fc.constantFrom('nato', 'cmf') as fc.Arbitrary<CoalitionId>),
  from: maybe(party),
  to: maybe(party),
  compare: maybe(fc.constantFrom('1991', '2011-03').map((text) => parseDate(text))),
  narrowing: anyNarrowing,
  measure: maybe(fc.constantFrom(...MEASURE_IDS)),
  about: maybe(fc.constantFrom(...ABOUT_TOPICS)),
  theme: maybe(fc.constantFrom(...THEMES)),
  lang: fc.constantFrom(...LANGUAGES),
});

const anyView: fc.Arbitrary<View> = fc
  .tuple(anyRest, anySelection)
  .map(([rest, selection]) => ({ ...rest, ...selection }));

const known = (view: View) =>
  Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));

describe('the address', () => {
  it('holds the whole view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: read, ignored } = readAddress(writeAddress(view));
        expect(known(read)).toEqual(known(view));
        expect(ignored).toEqual([]);
      }),
    );
  });

  it('is written the same way after it was read', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = writeAddress(view);
        expect(writeAddress(readAddress(address).view)).toBe(address);
      }),
    );
  });

  it('never makes reading throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readAddress(`?${text}`);
        readAddress(`?at=${text}&ties=${text}&focus=${text}&depth=${text}`);
      }),
    );
  });

  it('is empty for the opening view', () => {
    expect(writeAddress(OPENING_VIEW)).toBe('');
  });

  it('holds the language where it is not English', () => {
    expect(readAddress('?lang=ar')).toMatchObject({ view: { lang: 'ar' }, ignored: [] });
    expect(writeAddress({ ...OPENING_VIEW, at: parseDate('1990'), lang: 'ar' })).toBe(
      '?at=1990&lang=ar',
    );
    const english = readAddress('?lang=en');
    expect(english).toEqual({ view: OPENING_VIEW, ignored: [] });
    expect(readAddress('?lang=fr')).toEqual({ view: OPENING_VIEW, ignored: ['lang'] });
  });

  it('shows no kinds when ties is empty', () => {
    expect(readAddress('?ties=').view.kinds).toEqual([]);
  });

  it.each([
    ['?at=1990-13', ['at']],
    ['?ties=friendship', ['ties']],
    ['?regions=gulf,atlantis&form=trilateral', ['regions', 'form']],
    ['?depth=9', ['depth']],
    ['?depth=-1&depth=2', ['depth']],
    ['?focus=%3Cscript%3E', ['focus']],
    ['?__proto__=1&constructor=2', ['__proto__', 'constructor']],
    ['?coalitions=clouds&theme=pink', ['coalitions', 'theme']],
    ['?about=us', ['about']],
    ['?sort=colour&find=', ['sort', 'find']],
    ['?sort=--from', ['sort']],
  ])('leaves out what it does not understand: %s', (address, ignored) => {
    expect(readAddress(address).ignored).toEqual(ignored);
  });

  it('holds what is looked for even while a letter is half typed', () => {
    expect(writeAddress({ ...OPENING_VIEW, find: 'a\ud83c' })).toBe('?find=a%EF%BF%BD');
  });

  it('keeps the kinds it knows beside one it does not', () => {
    const { view, ignored } = readAddress('?ties=exercise,friendship');
    expect(view.kinds).toEqual(['exercise']);
    expect(ignored).toEqual(['ties']);
  });
});
