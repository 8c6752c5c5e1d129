import { parentPort, workerData } from 'node:worker_threads';
import { make, type Task } from './make.ts';
import type { Answer } from './makers.ts';
import { openData } from './open-data.ts';

const { folder } = workerData as { readonly folder: string | undefined };
const opening = openData(folder, []);

async function answerTo(task: Task): Promise<Answer> {
  try {
    const data = await opening;
    if (!data) throw new Error('the data can no longer be read');
    return { made: await make(data, task) };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    return { failure: { message, code } };
  }
}

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await answerTo(task)));
