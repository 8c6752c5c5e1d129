import { messages } from '../messages.ts';
import type { Delivery } from './make-figure.ts';

interface Properties {
  readonly delivery: Delivery | 'working' | undefined;
  /** Of the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly onScale: (scale: number) => void;
  readonly onSvg: () => void;
}

/** What became of the figure, and what else can be had where it could not be made. */
export function Outcome({ delivery, width, height, onScale, onSvg }: Properties) {
  const text = messages();
  if (delivery === undefined) return <p className="outcome" aria-live="polite" />;
  if (delivery === 'working') {
    return (
      <p className="outcome" aria-live="polite">
        {text.preparing}
      </p>
    );
  }
  if (delivery.kind === 'saved') {
    return (
      <p className="outcome" aria-live="polite">
        {text.exportDone(delivery.name)}
      </p>
    );
  }
  const largest = delivery.kind === 'too-large' ? delivery.largestScale : undefined;
  return (
    <div className="outcome problem" role="alert">
      <p>
        {largest === undefined
          ? text.exportFailed
          : text.tooLarge(largest, Math.floor(width * largest), Math.floor(height * largest))}
      </p>
      <div className="actions">
        {largest !== undefined && (
          <button type="button" onClick={() => onScale(largest)}>
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
