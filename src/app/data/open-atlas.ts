import { atlasUrl, flagsUrl, positionsUrl } from 'virtual:atlas-assets';
import { decode } from '../../formats/compact.ts';
import { createAtlas } from '../../model/atlas.ts';
import type { PartyId } from '../../model/id.ts';
import type { Point, Positions } from '../../scene/scene.ts';
import { viewFromAddress } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { fetched } from './fetched.ts';

async function loadFlags(): Promise<void> {
  const flags = await fetched(flagsUrl).then((response) => response.json());
  store.setState({ flags: new Map(Object.entries(flags as Record<string, string>)) });
}

/** Loads the bundled atlas into the store; the flags follow when they have come. */
export async function openAtlas(): Promise<void> {
  store.setState({ opening: 'loading' });
  try {
    const [records, places] = await Promise.all([
      fetched(atlasUrl).then((response) => response.text()),
      fetched(positionsUrl).then((response) => response.json()),
    ]);
    const atlas = createAtlas(decode(records));
    const positions: Positions = new Map(
      Object.entries(places as Record<string, Point>) as [PartyId, Point][],
    );
    store.setState({
      atlas,
      positions,
      originalPositions: positions,
      opening: 'open',
      ...viewFromAddress(atlas),
    });
  } catch (error) {
    console.error(error);
    store.setState({ opening: 'failed' });
    return;
  }
  // A picture without flags is still true.
  await loadFlags().catch(console.error);
}
