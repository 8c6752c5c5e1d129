import { hullLook } from '../../scene/hull-look.ts';
import type { PlacedHullName } from '../../scene/hull-names.ts';
import type { Palette } from '../../scene/palette.ts';
import type { SceneHull } from '../../scene/scene.ts';

function plate({ id, label, caption }: SceneHull): HTMLElement {
  const element = document.createElement('span');
  element.className = 'hull-name';
  element.dataset.coalition = id;
  element.dir = document.documentElement.dir || 'auto';
  const name = document.createElement('b');
  name.textContent = label;
  element.append(name);
  if (caption !== undefined) {
    const more = document.createElement('span');
    more.textContent = caption;
    element.append(more);
  }
  return element;
}

/** Writes names on plates inside the element, each where it was placed; those without a place are out of sight, and far out so are captions. */
export function createNameWriter(
  into: HTMLElement,
): (
  hulls: readonly SceneHull[],
  placed: ReadonlyMap<string, PlacedHullName>,
  look: { readonly palette: Palette; readonly isFar: boolean },
) => void {
  let written: readonly SceneHull[] = [];
  let plates = new Map<string, HTMLElement>();
  return (hulls, placed, { palette, isFar }) => {
    into.toggleAttribute('data-far', isFar);
    if (hulls !== written) {
      plates = new Map(hulls.map((hull) => [hull.id, plate(hull)]));
      into.replaceChildren(...plates.values());
      written = hulls;
    }
    for (const { id, look } of hulls) {
      const element = plates.get(id);
      const place = placed.get(id);
      if (!element) continue;
      element.hidden = place === undefined;
      if (!place) continue;
      const { left, top, right, bottom } = place.box;
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      element.style.inlineSize = `${Math.ceil(right - left)}px`;
      element.style.blockSize = `${Math.ceil(bottom - top)}px`;
      element.style.borderColor = hullLook(palette, look).colour;
    }
  };
}
