import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { FIGURE_THEMES } from '../../src/scene/print.ts';
import { FORMATS } from './formats.ts';
import { writeWhole } from './write-whole.ts';

export const MANIFEST = 'figures.json';

const fileSchema = v.object({
  format: v.picklist(FORMATS),
  /** Its name in the folder; nothing that leads out of it. */
  file: v.pipe(v.string(), v.regex(/^[^/\\]+$/)),
  bytes: v.number(),
  /** Of all that the file follows from. */
  input: v.string(),
});

const figureSchema = v.object({
  name: v.string(),
  title: v.string(),
  subtitle: v.string(),
  alt: v.string(),
  party: v.nullable(v.object({ id: v.string(), name: v.string() })),
  /** The day that is shown. */
  day: v.string(),
  /** A second day whose ties are shown too. */
  comparedWith: v.optional(v.string()),
  /** By which the app shows the same. */
  address: v.string(),
  ties: v.number(),
  /** What its page has no room for, where that was found. */
  advice: v.optional(v.string()),
  lang: v.string(),
  theme: v.picklist(FIGURE_THEMES),
  width: v.number(),
  height: v.number(),
  /** Of all that its files follow from, whatever their format. */
  input: v.string(),
  files: v.array(fileSchema),
});

const manifestSchema = v.object({ data: v.string(), figures: v.array(figureSchema) });

export type WrittenFile = v.InferOutput<typeof fileSchema>;
export type WrittenFigure = v.InferOutput<typeof figureSchema>;

/** The figures that a folder says it holds, by name; none if it says nothing that can be understood. */
export async function readManifest(folder: string): Promise<ReadonlyMap<string, WrittenFigure>> {
  try {
    const text = await readFile(join(folder, MANIFEST), 'utf8');
    const { figures } = v.parse(manifestSchema, JSON.parse(text));
    return new Map(figures.map((figure) => [figure.name, figure]));
  } catch {
    return new Map();
  }
}

export function inOrder(figures: Iterable<WrittenFigure>): readonly WrittenFigure[] {
  return [...figures].sort((one, other) => (one.name < other.name ? -1 : 1));
}

export async function writeManifest(
  folder: string,
  data: string,
  figures: readonly WrittenFigure[],
): Promise<void> {
  await writeWhole(join(folder, MANIFEST), `${JSON.stringify({ data, figures }, null, 1)}\n`);
}
