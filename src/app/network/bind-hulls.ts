import type cytoscape from 'cytoscape';
import { followPointer } from '../../network/hulls/hull-gestures.ts';
import { createHullPicture, placeIn, type Surfaces } from '../../network/hulls/hull-picture.ts';
import { litHulls } from '../../network/hulls/lit.ts';
import { type HullTask, hullShapes } from '../../scene/hull-shapes.ts';
import type { Point, Scene } from '../../scene/scene.ts';
import { selectedCoalition } from '../../view/outlined.ts';
import { linksIn, sceneIn } from '../state/derived.ts';
import { type State, store } from '../state/store.ts';
import { dropFilter, endFilter } from '../state/timing.ts';
import { carryOut } from './carry-out.ts';
import { createOutlineFinder, outlineKnown } from './find-outlines.ts';
import { OUTLINES_NAMED, setOutlines } from './outlines.ts';

/** What is previewed or selected lights its outlines; an answer those it passes through. */
function litIn(state: State, scene: Scene): ReadonlySet<string> | undefined {
  const { atlas, preview, cursor, view } = state;
  const selected = atlas && selectedCoalition(atlas, view);
  const centre = preview ?? cursor ?? selected ?? view.select;
  if (centre !== undefined) return litHulls(scene, centre);
  const links = linksIn(state);
  if (!links || links.chains.total === 0) return undefined;
  return new Set<string>(links.parties);
}

/** Draws the outlines of the scene that the store holds with a Cytoscape instance, until called. */
export function bindHulls(cy: cytoscape.Core, surfaces: Surfaces): () => void {
  const picture = createHullPicture(cy, surfaces);
  let scene: Scene = { nodes: [], edges: [] };
  let positions: State['positions'] | undefined;
  let tasks: readonly HullTask[] = [];
  let last = new Map<string, readonly Point[]>();
  let lit: ReadonlySet<string> | undefined;
  let isWaiting = false;
  let frame = 0;
  const dragged = new Set<string>();

  /** An outline that is still looked for stays as it was. */
  const show = () => {
    const corners = new Map<string, readonly Point[]>();
    for (const { id, key } of tasks) {
      const known = outlineKnown(key) ?? last.get(id);
      if (known) corners.set(id, known);
    }
    last = corners;
    const outlined = (scene.hulls ?? []).flatMap((hull) => {
      const found = corners.get(hull.id);
      return found ? [{ hull, corners: found }] : [];
    });
    picture.show(outlined, scene.nodes);
    picture.draw();
    cy.emit(OUTLINES_NAMED);
    if (isWaiting && tasks.every(({ key }) => outlineKnown(key))) {
      isWaiting = false;
      endFilter();
    }
  };
  const finder = createOutlineFinder((found) => {
    for (const { id, corners } of found) last.set(id, corners);
    show();
  });

  const reshape = () => {
    const { hulls = [], nodes } = scene;
    const placed = nodes.map((node) => ({ ...node, ...placeIn(cy, node.id) }));
    const fresh = hullShapes(hulls, placed);
    const kept = new Map(tasks.map((task) => [task.id, task]));
    const isHeld = new Set(
      hulls
        .filter(({ members }) => !members.some((member) => dragged.has(member)))
        .map(({ id }) => id),
    );
    tasks =
      dragged.size === 0
        ? fresh
        : fresh.map((task) => (isHeld.has(task.id) ? (kept.get(task.id) ?? task) : task));
    const missing = tasks.filter(({ key }) => outlineKnown(key) === undefined);
    if (missing.length > 0) finder.find(missing);
    else show();
  };

  const update = () => {
    const state = store.getState();
    if (state.view.screen !== 'network' && positions !== undefined) return;
    const next = sceneIn(state);
    const isNew = next !== scene || state.positions !== positions;
    scene = next;
    positions = state.positions;
    const nowLit = litIn(state, scene);
    const isLitNew = JSON.stringify(nowLit && [...nowLit]) !== JSON.stringify(lit && [...lit]);
    lit = nowLit;
    picture.light(lit);
    if (isNew) {
      isWaiting = true;
      reshape();
    } else {
      if (!isWaiting) dropFilter();
      picture.draw();
      if (isLitNew) cy.emit(OUTLINES_NAMED);
    }
  };

  const gestures = followPointer(cy, picture, {
    preview: (preview) => store.setState({ preview }),
    focus: (id) => carryOut({ type: 'focus', id }),
  });
  const drag = ({ target }: cytoscape.EventObject) => {
    dragged.add(target.id());
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      reshape();
    });
  };
  const drop = () => {
    dragged.clear();
    reshape();
  };
  cy.on('render', picture.draw);
  cy.on('drag', 'node', drag);
  cy.on('dragfree', 'node', drop);
  setOutlines({ nameBoxes: picture.nameBoxes, underPointer: gestures.under });
  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
    gestures.end();
    finder.end();
    setOutlines(undefined);
    cy.off('render', picture.draw);
    cy.off('drag', 'node', drag);
    cy.off('dragfree', 'node', drop);
    cy.emit(OUTLINES_NAMED);
  };
}
