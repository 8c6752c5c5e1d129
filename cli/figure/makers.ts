import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Format } from './formats.ts';
import { type Made, make, type Task } from './make.ts';
import type { OpenData } from './open-data.ts';

/** Makes one figure at a time. */
export interface Maker {
  readonly make: (task: Task) => Promise<Made>;
  readonly close: () => Promise<unknown>;
}

export type Answer =
  | { readonly made: Made }
  | { readonly failure: { readonly message: string; readonly code?: string | undefined } };

function hereMaker(data: OpenData): Maker {
  return { make: (task) => make(data, task), close: async () => undefined };
}

function threadMaker(folder: string | undefined): Maker {
  const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
    workerData: { folder },
  });
  return {
    make: (task) =>
      new Promise((resolve, reject) => {
        const settle = () => {
          worker.off('message', answered);
          worker.off('error', failed);
        };
        const failed = (error: Error) => {
          settle();
          reject(error);
        };
        const answered = (answer: Answer) => {
          settle();
          if ('made' in answer) resolve(answer.made);
          else reject(Object.assign(new Error(answer.failure.message), answer.failure));
        };
        worker.on('message', answered);
        worker.on('error', failed);
        worker.postMessage(task);
      }),
    close: () => worker.terminate(),
  };
}

/** An SVG is made in a few milliseconds, a thread takes a second to start. */
const WORTH_A_THREAD: Readonly<Record<Format, number>> = {
  svg: 400,
  png: 3,
  pdf: 20,
  zip: 100,
  json: 100,
  graphml: 100,
  gexf: 100,
  cyjs: 100,
  bib: 40,
  ris: 40,
  'csl.json': 100,
  txt: 100,
  md: 100,
};

/** How many figures to make at a time, unless the reader says: more than one only where that is faster. */
export function sensibleJobs(tasks: readonly Task[]): number {
  const shares = tasks.flatMap(({ files }) =>
    files.map(({ format }) => 1 / WORTH_A_THREAD[format]),
  );
  const worth = shares.reduce((sum, share) => sum + share, 0);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(worth)));
}

/** As many makers: this thread alone, or threads beside it that open the data themselves. */
export function makersFor(jobs: number, data: OpenData, folder: string | undefined): Maker[] {
  if (jobs <= 1) return [hereMaker(data)];
  return Array.from({ length: jobs }, () => threadMaker(folder));
}
