import { linkShown } from './answered.ts';
import type { Told } from './told.ts';

/** In the text alternative, how the two parties are linked that the view asks about; else empty. */
export function linksTold({ atlas, view, text }: Told): string {
  const links = linkShown(atlas, view);
  if (!links) return '';
  const shared = links.shared.flatMap(({ coalition }) => {
    const party = atlas.parties.get(coalition);
    return party ? [text.nameOf(party)] : [];
  });
  return text.figureLinks(links.direct.length, text.list(shared));
}
