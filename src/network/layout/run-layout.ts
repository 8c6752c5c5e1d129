import type { PartyId } from '../../model/id.ts';
import type { Positions } from '../../scene/scene.ts';
import type { LayoutInput } from './place.ts';

/** Lays out in a worker; aborting ends the worker and rejects with the signal's reason. */
export function runLayout(input: LayoutInput, signal: AbortSignal): Promise<Positions> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const end = (finish: () => void) => {
      worker.terminate();
      finish();
    };
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<PartyId, never>>) =>
      end(() => resolve(data)),
    );
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))));
    worker.postMessage(input);
  });
}
