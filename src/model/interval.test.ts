import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, firstDay, type KnownDate, lastDay } from './date.ts';
import { canContain, certainlyOverlap, type Interval, inForce, inOrder, meet } from './interval.ts';
import { anyDate, anyDay } from './random-atlas.ts';
import { date, day } from './small-atlas.ts';

const maybeDate = fc.option(anyDate(1990, 1993), { nil: undefined });
const anyInterval: fc.Arbitrary<Interval> = fc.record({ from: maybeDate, until: maybeDate });
const nearbyDay = anyDay(1989, 1994);

const from1950 = { from: date('1950-06-17'), until: date('1960-03-01') };

/** The days a date may turn out to be: enough of them to catch both ends. */
function readingsOf(known: KnownDate | undefined): readonly (Day | undefined)[] {
  return known === undefined ? [undefined] : [...new Set([firstDay(known), lastDay(known)])];
}

interface Exact {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
}

function exact({ from, until }: Interval): readonly Exact[] {
  return readingsOf(from).flatMap((start) =>
    readingsOf(until).map((end) => ({ from: start, until: end })),
  );
}

const EARLIEST = '0000';
const LATEST = '~';
const startOf = ({ from }: Exact) => from ?? EARLIEST;
const endOf = ({ until }: Exact) => until ?? LATEST;

describe('an interval', () => {
  it('is in force from its first day until the day before its last', () => {
    expect(inForce(from1950, day('1950-06-16'))).toBe(false);
    expect(inForce(from1950, day('1950-06-17'))).toBe(true);
    expect(inForce(from1950, day('1960-02-29'))).toBe(true);
    expect(inForce(from1950, day('1960-03-01'))).toBe(false);
  });

  it('is always in force without bounds', () => {
    expect(inForce({}, day('0001-01-01'))).toBe(true);
    expect(inForce({}, day('9999-12-31'))).toBe(true);
  });

  it('reads a bound known to the year as generously as it can', () => {
    const seventies = { from: date('1970'), until: date('1979') };
    expect(inForce(seventies, day('1969-12-31'))).toBe(false);
    expect(inForce(seventies, day('1970-01-01'))).toBe(true);
    expect(inForce(seventies, day('1979-12-30'))).toBe(true);
    expect(inForce(seventies, day('1979-12-31'))).toBe(false);
  });

  it('reads a bound known to the month as generously as it can', () => {
    const winter = { from: date('1971-12'), until: date('1972-02') };
    expect(inForce(winter, day('1971-11-30'))).toBe(false);
    expect(inForce(winter, day('1971-12-01'))).toBe(true);
    expect(inForce(winter, day('1972-02-28'))).toBe(true);
    expect(inForce(winter, day('1972-02-29'))).toBe(false);
  });

  it('is in force on a day exactly if some reading of its bounds holds that day', () => {
    fc.assert(
      fc.property(anyInterval, nearbyDay, (interval, on) => {
        const holds = exact(interval).some((one) => startOf(one) <= on && on < endOf(one));
        expect(inForce(interval, on)).toBe(holds);
      }),
    );
  });

  it('is in force on a day exactly if it is neither still to come nor over', () => {
    fc.assert(
      fc.property(anyInterval, nearbyDay, ({ from, until }, on) => {
        const toCome = !inForce({ from }, on);
        const over = !inForce({ until }, on);
        expect(inForce({ from, until }, on)).toBe(!toCome && !over);
      }),
    );
  });

  it('is on one side of itself at a time, if its bounds are in order', () => {
    fc.assert(
      fc.property(anyInterval, nearbyDay, ({ from, until }, on) => {
        fc.pre(from !== undefined && until !== undefined && firstDay(from) < lastDay(until));
        expect(inForce({ from }, on) || inForce({ until }, on)).toBe(true);
      }),
    );
  });

  it('once over stays over, and once begun has begun', () => {
    fc.assert(
      fc.property(anyInterval, nearbyDay, nearbyDay, ({ from, until }, one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        if (inForce({ from }, earlier)) expect(inForce({ from }, later)).toBe(true);
        if (inForce({ until }, later)) expect(inForce({ until }, earlier)).toBe(true);
      }),
    );
  });

  it('leaves no gap and no overlap where the next one begins on the day it ends', () => {
    fc.assert(
      fc.property(nearbyDay, nearbyDay, (change, on) => {
        expect(inForce({ until: change }, on)).toBe(!inForce({ from: change }, on));
      }),
    );
  });
});

describe('bounds in order', () => {
  it.each([
    ['1950', '1950', true],
    ['1950-06', '1950', true],
    ['1951', '1950-12', false],
    ['1950-06-17', '1950-06-17', true],
    ['1950-06-17', '1950-06-16', false],
    ['1950-06-17', '1950-06', true],
  ])('from %s until %s: %s', (from, until, expected) => {
    expect(inOrder({ from: date(from), until: date(until) })).toBe(expected);
  });

  it('are any where one is open', () => {
    expect(inOrder({ from: date('1950') })).toBe(true);
    expect(inOrder({ until: date('1950') })).toBe(true);
    expect(inOrder({})).toBe(true);
  });

  it('are those that some reading puts in order', () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        const some = exact(interval).some((one) => startOf(one) <= endOf(one));
        expect(inOrder(interval)).toBe(some);
      }),
    );
  });
});

describe('a certain overlap', () => {
  const overlap = (a: string, b: string, c: string, d: string) =>
    certainlyOverlap({ from: date(a), until: date(b) }, { from: date(c), until: date(d) });

  it('needs a shared day', () => {
    expect(overlap('1950-01-01', '1960-01-01', '1959-12-31', '1970-01-01')).toBe(true);
    expect(overlap('1950-01-01', '1960-01-01', '1960-01-01', '1970-01-01')).toBe(false);
  });

  it('is not claimed where only imprecision could make one', () => {
    expect(overlap('1950', '1960', '1960', '1970')).toBe(false);
    expect(overlap('1950', '1960-06', '1960', '1970')).toBe(false);
    expect(overlap('1950', '1961', '1960', '1970')).toBe(true);
  });

  it('is had by two that are both still in force', () => {
    expect(certainlyOverlap({ from: date('1950') }, { from: date('2020') })).toBe(true);
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (one, other) => {
        expect(certainlyOverlap(one, other)).toBe(certainlyOverlap(other, one));
      }),
    );
  });

  it('is one in every reading, of intervals that certainly last', () => {
    const lasts = ({ from, until }: Interval) =>
      from === undefined || until === undefined || lastDay(from) < firstDay(until);
    fc.assert(
      fc.property(anyInterval, anyInterval, (one, other) => {
        fc.pre(lasts(one) && lasts(other));
        const inEvery = exact(one).every((a) =>
          exact(other).every((b) => startOf(a) < endOf(b) && startOf(b) < endOf(a)),
        );
        expect(certainlyOverlap(one, other)).toBe(inEvery);
      }),
    );
  });
});

describe('an interval that can contain another', () => {
  const contains = (outer: Interval, inner: Interval) => canContain(outer, inner);

  it('contains itself', () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        expect(contains(interval, interval)).toBe(true);
      }),
    );
  });

  it('contains everything if it is open on both sides', () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        expect(contains({}, interval)).toBe(true);
      }),
    );
  });

  it('does not contain one that is still in force when it is over itself', () => {
    expect(contains(from1950, { from: date('1951') })).toBe(false);
    expect(contains({ from: date('1950') }, { from: date('1951') })).toBe(true);
  });

  it('does not hold an unknown beginning against the other', () => {
    expect(contains(from1950, { until: date('1955') })).toBe(true);
  });

  it.each([
    ['1950', '1960', true],
    ['1950-06', '1960-03', true],
    ['1950-06-16', '1960', false],
    ['1949', '1960', false],
    ['1950', '1960-03-02', false],
    ['1950', '1961', false],
  ])('may hold one from %s until %s: %s', (from, until, expected) => {
    expect(contains(from1950, { from: date(from), until: date(until) })).toBe(expected);
  });

  it('does so if and only if some reading lies within some reading', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (outer, inner) => {
        const within = exact(outer).some((around) =>
          exact(inner).some(
            (one) =>
              (inner.from === undefined || startOf(around) <= startOf(one)) &&
              endOf(one) <= endOf(around),
          ),
        );
        expect(contains(outer, inner)).toBe(within);
      }),
    );
  });
});

describe('the time two intervals share', () => {
  it('is from the later beginning until the earlier end', () => {
    const shared = meet(from1950, { from: date('1955'), until: date('1970') });
    expect(shared).toEqual({ from: '1955', until: '1960-03-01' });
  });

  it('is the other one where one is open', () => {
    expect(meet({}, from1950)).toEqual(from1950);
    expect(meet(from1950, {})).toEqual(from1950);
  });

  it('is in force exactly when both are', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, nearbyDay, (one, other, on) => {
        expect(inForce(meet(one, other), on)).toBe(inForce(one, on) && inForce(other, on));
      }),
    );
  });
});
