import cytoscape from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from './intents.ts';
import { previewLines } from './line-preview.ts';

function hovered() {
  const cy = cytoscape({ headless: true, elements: [{ data: { id: 'A' } }] });
  const reported: (string | undefined)[] = [];
  let asked = 0;
  const report = (intent: Intent) => {
    if (intent.type === 'preview') reported.push(intent.id);
  };
  const lineAt = ({ x }: { readonly x: number }) => {
    asked++;
    return x < 50 ? 'left' : undefined;
  };
  const end = previewLines(cy, report, lineAt);
  const move = (x: number, { buttons = 0, on = cy as cytoscape.Core | 'A' } = {}) => {
    const event = { type: 'mousemove', position: { x, y: 0 }, originalEvent: { buttons } };
    if (on === 'A') cy.getElementById('A').emit(event as never);
    else cy.emit(event as never);
  };
  return { reported, move, end, asked: () => asked };
}

describe('the preview of a line that is no element', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes when the pointer rests on it, and goes when it rests beside', () => {
    const { reported, move, asked } = hovered();
    for (let x = 0; x < 40; x++) move(x);
    expect([reported, asked()]).toEqual([[], 0]);
    vi.runAllTimers();
    expect([reported, asked()]).toEqual([['left'], 1]);
    move(45);
    vi.runAllTimers();
    expect(reported).toEqual(['left']);
    move(80);
    vi.runAllTimers();
    expect(reported).toEqual(['left', undefined]);
  });

  it('does not come while something is dragged, or over a party', () => {
    const { reported, move } = hovered();
    move(10, { buttons: 1 });
    vi.runAllTimers();
    move(10);
    move(10, { on: 'A' });
    vi.runAllTimers();
    expect(reported).toEqual([]);
  });

  it('comes again after a party was pointed at, and no more once it is ended', () => {
    const { reported, move, end } = hovered();
    move(10);
    vi.runAllTimers();
    move(10, { on: 'A' });
    move(10);
    vi.runAllTimers();
    expect(reported).toEqual(['left', 'left']);
    end();
    move(80);
    vi.runAllTimers();
    expect(reported).toHaveLength(2);
  });
});
