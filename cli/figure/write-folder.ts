import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineDigest } from './digest.ts';
import { GENERATOR, galleryPage } from './gallery.ts';
import { fileInput, inputOf, type Task } from './make.ts';
import { type Maker, makersFor, sensibleJobs } from './makers.ts';
import { inOrder, readManifest, type WrittenFigure, writeManifest } from './manifest.ts';
import type { OpenData } from './open-data.ts';
import type { Plan } from './plan.ts';
import { progressOn, type Terminal } from './progress.ts';
import type { Request } from './request.ts';
import { makeFolder, writeWhole } from './write-whole.ts';

export const GALLERY = 'index.html';
/** How often a run that may end abruptly says what it has written. */
const SAVE_EVERY_MS = 1000;

export interface Summary {
  readonly written: number;
  readonly unchanged: number;
  /** Planned but not made, because it was stopped. */
  readonly left: number;
  /** Of those that are there, how many show no tie. */
  readonly empty: number;
  /** What the files written do not show as it is written, with the names of their figures. */
  readonly notices: ReadonlyMap<string, readonly string[]>;
  /** Of those that are there, the ones whose pages are small for them, in the order of the plan. */
  readonly advised: readonly WrittenFigure[];
}

/** Whether the folder has a page of that name that is none of ours, and must not be written over. */
export async function holdsAnotherPage(folder: string): Promise<boolean> {
  const page = join(folder, GALLERY);
  return existsSync(page) && !(await readFile(page, 'utf8')).includes(GENERATOR);
}

/** The task that makes what is missing of a figure; undefined if all of it is there already. */
function taskFor(
  request: Request,
  job: Plan['jobs'][number],
  input: string,
  before: WrittenFigure | undefined,
): Task | undefined {
  const { out: folder, formats, page, force } = request;
  const wanted = formats.map((format) => ({
    format,
    file: `${job.name}.${format}`,
    input: fileInput(input, format, page),
  }));
  const files = wanted.filter(
    ({ file, input: wantedInput }) =>
      force ||
      !existsSync(join(folder, file)) ||
      !before?.files.some((one) => one.file === file && one.input === wantedInput),
  );
  return files.length > 0 ? { job, page, folder, input, files } : undefined;
}

/** A figure with the files of an earlier run that follow from the same. */
function merged(figure: WrittenFigure, before: WrittenFigure | undefined): WrittenFigure {
  const others = before?.input === figure.input ? before.files : [];
  const files = [
    ...figure.files,
    ...others.filter(({ file }) => !figure.files.some((one) => one.file === file)),
  ];
  const advice = figure.advice ?? (others.length > 0 ? before?.advice : undefined);
  return {
    ...figure,
    ...(advice !== undefined && { advice }),
    files: files.sort((one, other) => (one.format < other.format ? 1 : -1)),
  };
}

/**
 * Makes what is planned and not there already, a page to look at it and a record of what it follows
 * from. Once `stop` is aborted no further figure is begun; what is written is whole and is kept.
 */
export async function writeFolder(
  request: Request,
  data: OpenData,
  plan: Plan,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<Summary> {
  const { out: folder, page } = request;
  await makeFolder(folder);
  const known = new Map(
    [...(await readManifest(folder))].filter(([, { files }]) =>
      files.every(({ file }) => existsSync(join(folder, file))),
    ),
  );
  const engine = engineDigest();
  const progress = progressOn(terminal, plan.jobs.length);
  const tasks: Task[] = [];
  for (const job of plan.jobs) {
    const before = known.get(job.name);
    const task = taskFor(request, job, inputOf(engine, data, job, page), before);
    if (task) tasks.push(task);
    else progress.step(job.name, 'unchanged');
  }
  const title = data.atlas.title;
  const waiting = [...tasks];
  const notices = new Map<string, string[]>();
  let written = 0;
  let saved = performance.now();
  const work = async (maker: Maker) => {
    for (let task = waiting.shift(); task && !stop.aborted; task = waiting.shift()) {
      const { figure, notices: said } = await maker.make(task);
      for (const notice of said) {
        notices.set(notice, [...(notices.get(notice) ?? []), figure.name]);
      }
      known.set(figure.name, merged(figure, known.get(figure.name)));
      written++;
      progress.step(figure.name, 'written');
      if (performance.now() - saved < SAVE_EVERY_MS) continue;
      saved = performance.now();
      await writeManifest(folder, title, inOrder(known.values()));
    }
  };
  const makers = makersFor(
    Math.min(request.jobs ?? sensibleJobs(tasks), tasks.length),
    data,
    request.data,
  );
  try {
    await Promise.all(makers.map(work));
  } finally {
    progress.end();
    await Promise.all(makers.map((maker) => maker.close()));
    const figures = inOrder(known.values());
    await writeManifest(folder, title, figures);
    await writeWhole(join(folder, GALLERY), galleryPage(figures, title, page.lang));
  }
  const there = plan.jobs.flatMap(({ name }) => known.get(name) ?? []);
  return {
    written,
    unchanged: plan.jobs.length - tasks.length,
    left: tasks.length - written,
    notices,
    empty: there.filter(({ ties }) => ties === 0).length,
    advised: there.filter(({ advice }) => advice !== undefined),
  };
}
