/**
 * Has one piece of work done by a worker of its own. Aborting ends the worker and rejects with the
 * signal's reason; an error in the worker rejects with its message.
 */
export function askWorker<Question, Answer>(
  start: () => Worker,
  question: Question,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = start();
    const end = (finish: () => void) => {
      worker.terminate();
      finish();
    };
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
      end(() => resolve(data)),
    );
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))));
    worker.postMessage(question);
  });
}
