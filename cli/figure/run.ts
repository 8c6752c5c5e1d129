import { basename, dirname, join, relative } from 'node:path';
import { checkView } from './check-view.ts';
import { isPicture } from './formats.ts';
import { helpText } from './help.ts';
import { type Made, make } from './make.ts';
import { noTieNotice } from './no-tie.ts';
import { type OpenData, openData } from './open-data.ts';
import { type Job, type Plan, planOf } from './plan.ts';
import type { Terminal } from './progress.ts';
import { readRequest } from './read-request.ts';
import type { Request } from './request.ts';
import { GALLERY, holdsAnotherPage, writeFolder } from './write-folder.ts';
import { makeFolder } from './write-whole.ts';

/** Where the command is run. */
export interface Surroundings {
  /** The folder that paths are relative to. */
  readonly from: string;
  readonly output: Terminal;
  readonly errors: Terminal;
  /** Aborted when the reader wants it to end. */
  readonly stop: AbortSignal;
}

const DONE = 0;
const UNUSABLE = 2;
const STOPPED = 130;
const OF_NETWORK = 'the link is to the table, of which the figure is one of the network';

/** The request itself, or of the network where pictures are to be made of a link to the table. */
function asPicture(request: Request): Request {
  const { view, formats } = request;
  if (view.screen !== 'table' || !formats.some(isPicture)) return request;
  return { ...request, view: { ...view, screen: 'network' } };
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && /^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '');
}

async function writeFile(request: Request, data: OpenData, job: Job): Promise<Made> {
  const { out, page, formats } = request;
  const folder = dirname(out);
  await makeFolder(folder);
  const files = formats.map((format) => ({ format, file: basename(out), input: '' }));
  return make(data, { job, page, folder, files, input: '' });
}

function toldOf(
  plan: Plan,
  { written, unchanged, left, empty }: Awaited<ReturnType<typeof writeFolder>>,
) {
  return [
    `${written} written`,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(left > 0 ? [`${left} left: the same command goes on from here`] : []),
    ...(empty > 0 ? [`${empty} without a tie of these kinds`] : []),
    ...(plan.nonexistent > 0
      ? [`${plan.nonexistent} left out because the party did not exist on the date`]
      : []),
  ].join(', ');
}

/** One line for all figures whose pages are small, about the first of them. */
function advisedOf(plan: Plan, { advised }: Awaited<ReturnType<typeof writeFolder>>): string {
  const [first] = advised;
  if (!first) return '';
  return `short of room: ${advised.length} of ${plan.jobs.length}, first ${first.name}: ${first.advice}\n`;
}

/** Makes the figures that the command line asks for; the exit code. */
export async function runFigure(
  args: readonly string[],
  { from, output, errors, stop }: Surroundings,
): Promise<number> {
  const problems: string[] = [];
  const refuse = () => {
    errors.write(`${problems.join('\n')}\n`);
    return UNUSABLE;
  };
  if (args.length === 0) {
    errors.write(`${helpText()}\n`);
    return UNUSABLE;
  }
  const asked = readRequest(args, from, problems);
  if (asked === 'help') {
    output.write(`${helpText()}\n`);
    return DONE;
  }
  if (!asked || problems.length > 0) return refuse();
  const request = asPicture(asked);
  const data = await openData(request.data, problems);
  if (!data) return refuse();
  checkView(request, data.atlas, problems);
  if (problems.length > 0) return refuse();
  if (request !== asked) errors.write(`${asked.named('view')}: ${OF_NETWORK}\n`);
  const plan = planOf(request, data.atlas);
  try {
    const [only] = plan.jobs;
    if (!request.isFolder && only) {
      const { figure, notices } = await writeFile(request, data, only);
      const { ties, advice } = figure;
      for (const notice of notices) errors.write(`${notice}\n`);
      if (advice !== undefined) errors.write(`${advice}\n`);
      if (ties === 0) errors.write(`${noTieNotice(data.atlas, only.view)}\n`);
      output.write(`${relative(from, request.out) || request.out}\n`);
      return DONE;
    }
    if (await holdsAnotherPage(request.out)) {
      problems.push(
        `--out: ${request.out} holds an ${GALLERY} that is no page of figures: name another folder`,
      );
      return refuse();
    }
    const summary = await writeFolder(request, data, plan, errors, stop);
    for (const [notice, names] of summary.notices) {
      const [name = ''] = names;
      errors.write(`${names.length === 1 ? name : `${names.length} figures`}: ${notice}\n`);
    }
    errors.write(`${toldOf(plan, summary)}\n${advisedOf(plan, summary)}`);
    output.write(`${relative(from, join(request.out, GALLERY))}\n`);
    return summary.left > 0 ? STOPPED : DONE;
  } catch (error) {
    if (!isFileError(error)) throw error;
    problems.push(
      `--out: cannot write there (${error.message}): name a place that you may write to`,
    );
    return refuse();
  }
}
