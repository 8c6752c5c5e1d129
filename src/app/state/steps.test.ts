import { describe, expect, it } from 'vitest';
import { createSteps } from './steps.ts';

/** A history whose first entry belongs to another site; leaving is where it ends up on it. */
function browser() {
  const entries: { state: unknown; address: string }[] = [
    { state: null, address: 'elsewhere' },
    { state: null, address: 'a' },
  ];
  let at = 1;
  const go = (by: number) => {
    at = Math.min(entries.length - 1, Math.max(0, at + by));
  };
  const history = {
    get state() {
      return entries[at]?.state;
    },
    pushState: (state: unknown, _: string, address?: string | URL | null) => {
      entries.splice(++at, entries.length, { state, address: String(address) });
    },
    replaceState: (state: unknown, _: string, address?: string | URL | null) => {
      entries[at] = { state, address: String(address ?? entries[at]?.address) };
    },
    back: () => go(-1),
    forward: () => go(1),
  };
  const visit = (address: string) => history.pushState(null, '', address);
  return { history, visit, where: () => entries[at]?.address };
}

function opened() {
  const { history, visit, where } = browser();
  const steps = createSteps(history);
  steps.arrive();
  const then = (act: 'undo' | 'redo') => {
    steps[act]();
    steps.arrive();
    return where();
  };
  return { steps, history, visit, where, then };
}

describe('undo and redo', () => {
  it('walk back and forth among the views', () => {
    const { steps, then } = opened();
    steps.push('b');
    steps.push('c');
    expect([then('undo'), then('undo'), then('redo'), then('redo')]).toEqual(['b', 'a', 'b', 'c']);
  });

  it('never leave the app', () => {
    const { steps, then } = opened();
    expect(then('undo')).toBe('a');
    steps.push('b');
    expect([then('undo'), then('undo'), then('undo')]).toEqual(['a', 'a', 'a']);
    expect([then('redo'), then('redo')]).toEqual(['b', 'b']);
  });

  it('do not run ahead of the browser', () => {
    const { steps, where } = opened();
    steps.push('b');
    steps.undo();
    steps.undo();
    expect(where()).toBe('a');
  });

  it('forget what was undone once something else is done', () => {
    const { steps, then } = opened();
    steps.push('b');
    steps.push('c');
    then('undo');
    steps.push('d');
    expect([then('redo'), then('undo'), then('redo')]).toEqual(['d', 'b', 'd']);
  });

  it('keep the number of an entry whose address is replaced', () => {
    const { steps, then } = opened();
    steps.push('b');
    steps.replace('b2');
    expect([then('undo'), then('redo')]).toEqual(['a', 'b2']);
  });

  it('keep what an entry was to remember, also when its address is replaced', () => {
    const { steps, history, then } = opened();
    steps.push('b', { trail: ['x'] });
    steps.replace('b2');
    steps.push('c');
    expect(history.state).toEqual({ step: 2 });
    then('undo');
    expect(history.state).toEqual({ step: 1, trail: ['x'] });
  });

  it('do not go forward to another site after the app was loaded again', () => {
    const { steps, history, visit, where } = opened();
    steps.push('b');
    visit('elsewhere too');
    history.back();
    const again = createSteps(history);
    again.arrive();
    again.redo();
    expect(where()).toBe('b');
    again.undo();
    expect(where()).toBe('a');
  });

  it('count a jump within the page as a step', () => {
    const { steps, visit, then } = opened();
    steps.push('b');
    visit('b#details');
    steps.arrive();
    expect([then('undo'), then('redo'), then('redo')]).toEqual(['b', 'b#details', 'b#details']);
  });
});
