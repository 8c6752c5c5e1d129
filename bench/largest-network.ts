import { bundledAtlas } from '../cli/bundled-atlas.ts';
import { MEASURE_IDS } from '../src/measures/measure-id.ts';
import { measured } from '../src/measures/measured.ts';
import { networkOf } from '../src/measures/network.ts';
import { visible } from '../src/model/filter.ts';
import { KINDS } from '../src/model/kind.ts';
import { median } from './statistics.ts';

// What the measures take on the largest networks the atlas has: all kinds of tie today, with coalitions
// as parties and as pairs. `npx tsx bench/largest-network.ts`

const atlas = await bundledAtlas();
const runs = 9;

for (const coalitions of ['hub', 'pairs'] as const) {
  const kinds = new Set(KINDS);
  const filter = { day: atlas.today, kinds, coalitions, depth: 1, unfolded: new Set<never>() };
  const network = networkOf(atlas, visible(atlas, filter));
  console.log(`${coalitions}: ${network.parties.length} parties, ${network.ties.length} ties`);
  for (const measure of MEASURE_IDS) {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      measured({ measure, network, hubs: 'parties' });
      return performance.now() - start;
    });
    console.log(`  ${measure}: ${median(times).toFixed(1)} ms (first ${times[0]?.toFixed(1)})`);
  }
}
