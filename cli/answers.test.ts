import { describe, expect, it } from 'vitest';
import { enAnswers as say } from '../src/messages/en-answers.ts';
import type { Filter } from '../src/model/filter.ts';
import type { PartyId } from '../src/model/id.ts';
import { DEFAULT_KINDS, KINDS } from '../src/model/kind.ts';
import { linksUnder } from '../src/model/links.ts';
import { everything } from '../src/model/small-atlas.ts';
import { bundledAtlas } from './bundled-atlas.ts';

const atlas = await bundledAtlas();
const links = (a: string, b: string, kinds: Filter['kinds'] = new Set(KINDS)) =>
  linksUnder(atlas, everything(atlas, { kinds }), a as PartyId, b as PartyId);

describe('answers from the bundled data', () => {
  it('tell how Saudi Arabia and Pakistan are bound', () => {
    const { direct } = links('SAU', 'PAK', new Set(DEFAULT_KINDS));
    expect(direct.map((tie) => say.tie(atlas, tie))).toEqual([
      'Since 17 September 2025 Saudi Arabia and Pakistan have a mutual defence tie under the Strategic Mutual Defence Agreement.',
    ]);
  });

  it('tell what Saudi Arabia and Iran share', () => {
    const said = links('SAU', 'IRN').shared.map((one) => say.shared(atlas, one));
    expect(said).toContain(
      'Since 1969 both are members of the Organisation of Islamic Cooperation.',
    );
  });
});
