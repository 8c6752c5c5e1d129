import { devicePixels } from '../../figure/sizes.ts';
import type { Delivery, Stage } from './deliver.ts';
import { exportMessages } from './export-messages.ts';

export type State = Delivery | { readonly kind: 'working'; readonly stage: Stage };

interface Properties {
  readonly state: State | undefined;
  /** Of the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly onDpi: (dpi: number) => void;
  readonly onSvg: () => void;
}

function said(state: State | undefined): string {
  const text = exportMessages();
  switch (state?.kind) {
    case 'working':
      return text.stages[state.stage];
    case 'saved':
      return text.saved(state.name);
    case 'copied':
      return text.copied[state.format];
    case 'cancelled':
      return text.cancelled;
    default:
      return '';
  }
}

/** What becomes of the figure, and what else can be had where it could not be made. */
export function Outcome({ state, width, height, onDpi, onSvg }: Properties) {
  const text = exportMessages();
  if (state?.kind === 'not-copied') {
    return (
      <p className="outcome problem" role="alert">
        {text.copyFailed}
      </p>
    );
  }
  if (state?.kind !== 'too-large' && state?.kind !== 'failed') {
    return (
      <div className="outcome">
        <p aria-live="polite">{said(state)}</p>
        {state?.kind === 'working' && <progress aria-label={said(state)} />}
      </div>
    );
  }
  const dpi = state.kind === 'too-large' ? state.largestDpi : 0;
  const pixels = devicePixels({ width, height }, dpi);
  return (
    <div className="outcome problem" role="alert">
      <p>
        {state.kind === 'failed' ? text.failed : text.tooLarge(pixels.width, pixels.height, dpi)}
      </p>
      <div className="actions">
        {dpi > 0 && (
          <button type="button" onClick={() => onDpi(dpi)}>
            {text.useLargest}
          </button>
        )}
        <button type="button" onClick={onSvg}>
          {text.useSvg}
        </button>
      </div>
    </div>
  );
}
