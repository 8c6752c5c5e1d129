let begun: number | undefined;

/** Notes when a change of the filter was asked for. */
export function beginFilter(): void {
  begun ??= performance.now();
}

function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

/** Reports, once the picture is painted, how long that took since {@link beginFilter}. */
export function endFilter(): void {
  const start = begun;
  if (start === undefined) return;
  begun = undefined;
  afterPaint(() => performance.measure('filter', { start, end: performance.now() }));
}

/** Forgets {@link beginFilter} where nothing was to be painted. */
export function dropFilter(): void {
  begun = undefined;
}

let opened = false;

let tellOpened: () => void;
/** Settles when the first laid-out graph is painted. */
export const whenOpened = new Promise<void>((resolve) => {
  tellOpened = resolve;
});

/** Reports, once, how long it took from navigation to the first laid-out graph. */
export function endOpen(): void {
  if (opened) return;
  opened = true;
  afterPaint(() => {
    performance.measure('open', { start: 0, end: performance.now() });
    tellOpened();
  });
}

/** Runs the work and reports its length under that name. */
export async function timed<Result>(
  name: 'layout' | 'figure',
  work: () => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    performance.measure(name, { start, end: performance.now() });
  }
}
