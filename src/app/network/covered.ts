import type { Covered } from '../../network/viewport.ts';

/** Pixels of the picture's edges that words and buttons lie over. */
export function coveredEdges(): Covered {
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const picture = box('.network');
  const tools = box('.canvas-tools');
  // Buttons below one another stand at the side, where little is.
  const atFoot = [box('.status'), tools && tools.width > tools.height ? tools : undefined];
  const tops = atFoot.flatMap((one) => (one && one.height > 0 ? one.top : []));
  return {
    above: box('.over-picture')?.height ?? 0,
    below: picture ? Math.max(0, picture.bottom - Math.min(picture.bottom, ...tops)) : 0,
  };
}
