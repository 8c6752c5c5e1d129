import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledAtlas } from '../../../cli/bundled-atlas.ts';
import type { Atlas } from '../../model/atlas.ts';
import { coalition, nation } from '../../model/small-atlas.ts';
import { type FindParties, indexParties } from './party-index.ts';

let atlas: Atlas;
let find: FindParties;

beforeAll(async () => {
  atlas = await bundledAtlas();
  find = indexParties(atlas.parties.values());
});

describe('searching the bundled atlas', () => {
  it.each([
    ['KSA', 'SAU'],
    ['saudi', 'SAU'],
    ['Saudi Arabia', 'SAU'],
    ['السعودية', 'SAU'],
    ['سعودية', 'SAU'],
    ['المملكة العربية السعودية', 'SAU'],
    ['turkiye', 'TUR'],
    ['türkiye', 'TUR'],
    ['TÜRKİYE', 'TUR'],
    ['Turkey', 'TUR'],
    ['tur', 'TUR'],
    ['الامارات', 'ARE'],
    ['الإمارات', 'ARE'],
    ['uae', 'ARE'],
    ['nato', 'nato'],
    ['NATO', 'nato'],
    ['gcc', 'gcc'],
    ['oic', 'oic'],
    ['ivory coast', 'CIV'],
    ["cote d'ivoire", 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['pakstan', 'PAK'],
    ['egipt', 'EGY'],
    ['morroco', 'MAR'],
    ['indonezia', 'IDN'],
    ['uk', 'GBR'],
    ['us', 'USA'],
    ['yemen', 'YEM'],
    ['niger', 'NER'],
    ['guinea', 'GIN'],
    ['congo', 'COG'],
    ['sudan', 'SDN'],
    ['ussr', 'SUHH'],
    ['maghreb union', 'arab-maghreb-union'],
    ['misr', 'EGY'],
    ['filastin', 'PSE'],
    ['al-jazair', 'DZA'],
  ])('for %s finds %s first', (query, expected) => {
    expect(find(query)[0]).toBe(expected);
  });

  it('finds by a romanised word whoever has it in Arabic', () => {
    const found = find('ittihad');
    expect(found).toContain('arab-maghreb-union');
    expect(found).toContain('SUHH');
    for (const id of found) {
      const party = atlas.parties.get(id);
      expect(`${party?.name} ${party?.nameArabic}`).toMatch(/اتحاد|Ittihad/);
    }
  });

  it.each(['', '   ', '!?', '…'])('for %j finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('finds nothing for what nobody is called', () => {
    expect(find('zzzzqqqq')).toEqual([]);
  });

  it('finds every party first, or beside its namesakes, by its id, name and Arabic name', () => {
    const lost: string[] = [];
    for (const { id, name, nameArabic } of atlas.parties.values()) {
      for (const query of [id, name, nameArabic]) {
        if (!find(query).slice(0, 3).includes(id)) lost.push(`${id}: ${query}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('finds at most twelve, each once, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a', 'ال', 'of', 'exercise', 'republic', "'; --", '\\', '.*'),
    );
    fc.assert(
      fc.property(typed, (query) => {
        const found = find(query);
        expect(found.length).toBeLessThanOrEqual(12);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('searching a small index', () => {
  const few = indexParties([
    nation('AVA', { name: 'Avaria', iso2: 'av', aliases: ['Avar Land'] }),
    nation('OLD', { name: 'Old Avaria' }),
    coalition('pact', { name: 'The Pact of Avaria', abbreviation: 'AV' }),
  ]);

  it('puts whoever is called so before whoever is called so among other words', () => {
    expect(few('avaria')[0]).toBe('AVA');
    expect(few('old avaria')).toEqual(['OLD']);
    expect(few('avar land')[0]).toBe('AVA');
  });

  it('finds all who share a code', () => {
    expect([...few('av')].slice(0, 2).sort()).toEqual(['AVA', 'pact']);
  });

  it('finds while a word is still being typed', () => {
    expect(few('ava')).toContain('AVA');
    expect(few('the pa')).toEqual(['pact']);
  });
});
