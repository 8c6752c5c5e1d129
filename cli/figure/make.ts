import { join } from 'node:path';
import { writeAddress } from '../../src/view/address.ts';
import { dayOf } from '../../src/view/as-of.ts';
import { digestOf } from './digest.ts';
import { draw } from './draw.ts';
import { encode } from './encode.ts';
import { type Format, isPicture } from './formats.ts';
import type { WrittenFigure, WrittenFile } from './manifest.ts';
import type { OpenData } from './open-data.ts';
import type { Job } from './plan.ts';
import type { PageChoices } from './request.ts';
import { writeWhole } from './write-whole.ts';

/** What is to be made of one job. */
export interface Task {
  readonly job: Job;
  readonly page: PageChoices;
  /** Where each format goes: an absolute path and its name there. */
  readonly files: readonly Omit<WrittenFile, 'bytes'>[];
  readonly folder: string;
  readonly input: string;
}

export interface Made {
  readonly figure: WrittenFigure;
  /** What its files do not show as it is written. */
  readonly notices: readonly string[];
}

/** Of all that a figure follows from, whatever its format. */
export function inputOf(engine: string, data: OpenData, job: Job, page: PageChoices): string {
  const { dpi: _, ...same } = page;
  return digestOf([engine, data.digest, writeAddress(job.view), JSON.stringify(same)]);
}

export function fileInput(input: string, format: Format, { dpi }: PageChoices): string {
  return digestOf([input, format, format === 'png' ? String(dpi) : '']);
}

/** Draws the figure once, writes it in each format, and tells what was written and what to improve. */
export async function make(data: OpenData, task: Task): Promise<Made> {
  const { job, page: choices, folder, input } = task;
  const { view, name } = job;
  const drawn = await draw(data, view, choices);
  const isSeen = task.files.some(({ format }) => isPicture(format));
  const advice = isSeen ? drawn.advice() : undefined;
  const files: WrittenFile[] = [];
  for (const file of task.files) {
    const content = await encode(drawn, file.format, choices.dpi);
    await writeWhole(join(folder, file.file), content);
    files.push({ ...file, bytes: content.length });
  }
  const { subtitle, description, lang, theme, width, height } = drawn.page;
  const figure = {
    name,
    title: drawn.about.title,
    subtitle,
    alt: description,
    party: drawn.party ?? null,
    day: dayOf(view.at, data.atlas.today),
    ...(view.compare !== undefined && { comparedWith: dayOf(view.compare, data.atlas.today) }),
    address: drawn.about.address ?? '',
    ties: drawn.ties,
    ...(advice !== undefined && { advice }),
    lang,
    theme,
    width,
    height,
    input,
    files,
  };
  return { figure, notices: drawn.notices(task.files.map(({ format }) => format)) };
}
