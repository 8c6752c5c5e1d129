import type cytoscape from 'cytoscape';
import type { Point } from '../../scene/scene.ts';
import type { HullPicture, Under } from './hull-picture.ts';

/** A pointer that only passes over an outline previews nothing. */
const DWELL_MS = 120;

export interface HullGestures {
  /** The outline, or the name of one, under the pointer. */
  readonly under: () => Under | undefined;
  readonly end: () => void;
}

export interface HullReports {
  readonly preview: (id: string | undefined) => void;
  /** Of an outline that was double-clicked. */
  readonly focus: (id: string) => void;
}

/** Follows the pointer over outlines until it is ended. A name is over the nodes, an outline under them. */
export function followPointer(
  cy: cytoscape.Core,
  picture: Pick<HullPicture, 'at'>,
  { preview, focus }: HullReports,
): HullGestures {
  let pointer: Point | undefined;
  let previewed: string | undefined;
  let dwell = 0;
  const container = cy.container();
  const under = () => pointer && picture.at(pointer);
  const show = (id: string | undefined) => {
    previewed = id;
    preview(id);
  };
  const moved = ({ target, renderedPosition, originalEvent }: cytoscape.EventObject) => {
    pointer = renderedPosition;
    if (originalEvent.buttons > 0) return;
    clearTimeout(dwell);
    const found = under();
    const ours = found && (found.part === 'name' || target === cy) ? found : undefined;
    if (container) container.style.cursor = ours ? 'pointer' : '';
    if (ours?.id === previewed) return;
    if (ours?.part === 'name') show(ours.id);
    else if (ours) dwell = window.setTimeout(() => show(ours.id), DWELL_MS);
    else {
      show(target === cy ? undefined : target.id());
      previewed = undefined;
    }
  };
  const pressed = ({ renderedPosition }: cytoscape.EventObject) => {
    pointer = renderedPosition;
  };
  const twice = ({ target }: cytoscape.EventObject) => {
    const found = target === cy ? under() : undefined;
    if (found) focus(found.id);
  };
  const left = () => {
    clearTimeout(dwell);
    pointer = undefined;
    if (previewed !== undefined) show(undefined);
  };
  cy.on('mousemove', moved);
  cy.on('tapstart', pressed);
  cy.on('dbltap', twice);
  container?.addEventListener('mouseleave', left);
  return {
    under,
    end: () => {
      left();
      cy.off('mousemove', moved);
      cy.off('tapstart', pressed);
      cy.off('dbltap', twice);
      container?.removeEventListener('mouseleave', left);
      if (container) container.style.cursor = '';
    },
  };
}
