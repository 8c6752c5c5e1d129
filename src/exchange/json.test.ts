import { describe, expect, it } from 'vitest';
import { json } from './json.ts';
import { smallView } from './small-view.ts';

describe('the JSON of a view', () => {
  const read = JSON.parse(String(json(smallView()).content));

  it('says what it is and where it is from', () => {
    const { format, version, provenance } = read;
    expect({ format, version, provenance }).toEqual({
      format: 'pactograph-view',
      version: 1,
      provenance: {
        title: 'Ties of Avaria & <others>',
        as_of: '2026-11-22',
        filters: ['Kinds of tie: all', 'coalitions as hubs'],
        data: 'A small atlas',
        data_of: '2026-11-22',
        licence: 'CC BY 4.0',
        licence_address: 'https://creativecommons.org/licenses/by/4.0/',
        address: 'https://pactograph.example/?focus=AVA&depth=1',
        made_with: 'Pactograph',
      },
    });
  });

  it('has lists as lists, numbers as numbers, and leaves out what is not known', () => {
    expect(read.nodes[0]).toEqual({
      id: 'AVA',
      name: 'Avaria "A" & <b> عافاريا',
      arabic_name: 'عافاريا',
      type: 'nation',
      oic: true,
      iso2: 'sa',
      latitude: 24,
      longitude: 46,
      position: { x: 10.13, y: -20 },
    });
    expect(read.ties.find(({ id }: { id: string }) => id === 'pact/BOR/2')).toEqual({
      id: 'pact/BOR/2',
      source: 'BOR',
      target: 'pact',
      source_name: 'Borduria',
      target_name: 'The Pact',
      form: 'membership',
      kinds: ['mutual-defence', 'exercise'],
      direction: 'mutual',
      obligations: ['defence'],
      role: 'member',
      status: 'active',
      standing: 'active',
      from: '1955',
      on: ['2026-11-22'],
      sources: ['roll', 'gazette'],
    });
  });

  it('brings the sources with the precision of their dates', () => {
    expect(read.sources[1]).toEqual({
      id: 'gazette',
      title: 'On training',
      publisher: 'The Gazette',
      date: '1961-02',
      address: 'https://gazette.example/a_(1)',
      accessed: '2026-11-22',
      check: 'read',
    });
  });
});
