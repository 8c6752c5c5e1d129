import type cytoscape from 'cytoscape';
import type { Visible } from '../../model/filter.ts';
import { brightParties, type Emphasis, emphasise } from '../../network/emphasis.ts';
import { createFineLines, isFine } from '../../network/fine-lines.ts';
import { listen } from '../../network/intents.ts';
import { createLabeller } from '../../network/label-network.ts';
import { listenForMenus } from '../../network/menu-gestures.ts';
import { createPainter } from '../../network/paint.ts';
import { bringIntoSight, fitVisible, moveTo } from '../../network/viewport.ts';
import type { Scene } from '../../scene/scene.ts';
import { openPictureMenu } from '../actions/open-menu.ts';
import { type Flags, flagImage } from '../data/flags.ts';
import { sceneIn, visibleIn } from '../state/derived.ts';
import { emphasisIn } from '../state/emphasis-in.ts';
import { type State, store } from '../state/store.ts';
import { dropFilter, endFilter, endOpen } from '../state/timing.ts';
import { carryOut } from './carry-out.ts';
import { coveredEdges } from './covered.ts';
import { nameBoxes, OUTLINES_NAMED, throughOutlines, throughOutlinesTo } from './outlines.ts';

/** Further out than this, parallel ties merge into a band. */
const FAR = 0.5;

function raiseFlags(cy: cytoscape.Core, scene: Scene, flags: Flags): void {
  cy.batch(() => {
    for (const { id, iso2 } of scene.nodes) {
      const node = cy.getElementById(id);
      if (iso2 === undefined || node.data('flag') !== undefined) continue;
      const flag = flagImage(flags, iso2);
      if (flag !== undefined) node.data('flag', flag);
    }
  });
}

/**
 * Behind another view the picture keeps its size, whatever room that view makes of the stage: it would
 * otherwise be fitted and drawn twice on the way there and back.
 */
function keepSize(cy: cytoscape.Core, isKept: boolean): void {
  const style = cy.container()?.style;
  if (!style || isKept === (style.inlineSize !== '')) return;
  style.inlineSize = isKept ? `${cy.width()}px` : '';
  style.blockSize = isKept ? `${cy.height()}px` : '';
}

interface Shown {
  readonly scene?: Scene;
  readonly flags?: Flags;
  readonly positions?: State['positions'];
  /** What the picture is narrowed around. */
  readonly framed?: string | undefined;
  readonly select?: string | undefined;
  readonly emphasis?: Emphasis;
}

/** Keeps a Cytoscape instance showing what the store holds, and the store told of gestures; ends both when called. */
export function bindNetwork(cy: cytoscape.Core): () => void {
  const paint = createPainter(cy);
  const label = createLabeller(cy);
  const fineLines = createFineLines(cy);
  let shown: Shown = {};
  let seen: Visible | undefined;
  let frame = 0;
  let fitting = 0;

  const writeLabels = () => {
    const { scene, emphasis } = shown;
    if (!scene || !emphasis) return;
    const centre = emphasis.preview ?? emphasis.chosen;
    label(scene.nodes, brightParties(cy, emphasis), centre, nameBoxes());
  };

  // The words over the picture say by then what it is narrowed to.
  const fitSoon = (animate: boolean) => {
    cancelAnimationFrame(fitting);
    fitting = requestAnimationFrame(() => fitVisible(cy, animate, coveredEdges()));
  };

  const update = () => {
    const state = store.getState();
    if (!state.atlas) return;
    const isNewVisible = visibleIn(state) !== seen;
    seen = visibleIn(state);
    // Behind another view the picture waits, so that the view in front is not held up.
    const isBehind = state.view.screen !== 'network' && shown.scene !== undefined;
    keepSize(cy, isBehind);
    if (isBehind) {
      if (isNewVisible) endFilter();
      else dropFilter();
      return;
    }
    const scene = sceneIn(state);
    const { flags, positions, view } = state;
    const { select } = view;
    const framed = [view.focus, ...(view.narrowing.among ?? [])].join();
    const isFirst = shown.scene === undefined;
    const isNewScene = scene !== shown.scene;
    if (isNewScene) fineLines.show(scene.edges.filter(isFine));
    const lookedAt = emphasisIn(state, scene);
    const beside = fineLines.beside(lookedAt.preview ?? lookedAt.chosen);
    const emphasis = { ...lookedAt, beside };
    const isMoved = positions !== shown.positions && !isFirst;
    const isEmphasisNew = JSON.stringify(emphasis) !== JSON.stringify(shown.emphasis);
    const before = shown;
    shown = { scene, flags, positions, framed, select, emphasis };

    if (isNewScene) paint({ ...scene, edges: scene.edges.filter((edge) => !isFine(edge)) });
    if (isNewScene || flags !== before.flags) raiseFlags(cy, scene, flags);
    if (isMoved) moveTo(cy, positions);
    if (isFirst) fitVisible(cy, false, coveredEdges());
    if (isFirst || isMoved || framed !== before.framed) fitSoon(!isFirst);
    else if (select !== undefined && select !== before.select) bringIntoSight(cy, select);
    if (isNewScene || isEmphasisNew) {
      emphasise(cy, emphasis);
      fineLines.light(emphasis);
    }
    if (isNewScene || isEmphasisNew || isMoved) writeLabels();
    // Outlines are painted a little later, and then end it themselves.
    if (!scene.hulls) {
      if (isNewScene) endFilter();
      else dropFilter();
    }
    if (isFirst) endOpen();
  };

  const look = () => {
    frame = 0;
    const far = cy.zoom() < FAR;
    if (far !== store.getState().far) store.setState({ far });
    writeLabels();
  };
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look);
  };

  const stopListening = listen(
    cy,
    (intent) => {
      const meant = throughOutlines(intent);
      if (meant.type === 'viewport' || meant.type === 'moved') lookSoon();
      else carryOut(meant);
    },
    fineLines.at,
  );
  const stopMenus = listenForMenus(
    cy,
    (asked) => openPictureMenu({ ...asked, id: throughOutlinesTo(asked.id) }),
    fineLines.at,
  );
  cy.on(OUTLINES_NAMED, lookSoon);
  const resized = new ResizeObserver(() => {
    cy.resize();
    if (shown.scene) fitVisible(cy, false, coveredEdges());
  });
  const container = cy.container();
  if (container) resized.observe(container);
  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    cancelAnimationFrame(frame);
    cancelAnimationFrame(fitting);
    cy.off(OUTLINES_NAMED, lookSoon);
    resized.disconnect();
    unsubscribe();
    stopListening();
    stopMenus();
    fineLines.end();
  };
}
