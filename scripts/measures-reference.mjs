import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledAtlas } from '../cli/bundled-atlas.ts';
import { networkOf } from '../src/measures/network.ts';
import { openingFilter, visible } from '../src/model/filter.ts';
import { root } from './root.mjs';

// Writes what networkx says of a few random graphs and of the opening view as it is now, for the tests:
// `npx tsx scripts/measures-reference.mjs`, with Python 3 and networkx 2.8.

const atlas = await bundledAtlas();

function graphOf(name, filter) {
  const { parties, ties } = networkOf(atlas, visible(atlas, filter));
  const sideOf = ({ isNation, isInsider }) =>
    isNation ? (isInsider ? 'insider' : 'outsider') : 'coalition';
  return {
    name,
    parties: parties.map((party) => [party.id, sideOf(party)]),
    ties: ties.map(({ a, b }) => [a, b]),
  };
}

const { stdout, stderr, status } = spawnSync(
  process.env.PYTHON ?? 'python3',
  [join(root, 'scripts/measures-reference.py')],
  { input: JSON.stringify([graphOf('opening view', openingFilter(atlas))]), encoding: 'utf8' },
);
if (status !== 0) throw new Error(stderr);
const graphs = JSON.parse(stdout).map((graph) => JSON.stringify(graph));
writeFileSync(join(root, 'src/measures/reference.json'), `[\n${graphs.join(',\n')}\n]\n`);
