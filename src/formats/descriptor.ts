import * as v from 'valibot';
import { type KnownDate, parseDate } from '../model/date.ts';
import { type Problem, quoted } from './problem.ts';

export const DESCRIPTOR_FILE = 'datapackage.json';

/** What is read of a package's `datapackage.json`. */
export interface Descriptor {
  readonly title?: string | undefined;
  readonly version?: string | undefined;
  /** The day the package was last brought up to date. */
  readonly asOf?: KnownDate | undefined;
}

const schema = v.object({
  title: v.optional(v.string('is not text: write "title": "…"')),
  version: v.optional(v.string('is not text: write "version": "1.0.0"')),
  asOf: v.optional(
    v.pipe(
      v.string('is not text: write "asOf": "2026-11-22"'),
      v.check(
        (text) => parseDate(text) !== undefined,
        ({ input }) => `${quoted(input)} is not a date: write one such as 2026-11-22`,
      ),
      v.transform(parseDate),
    ),
  ),
});

export interface ReadDescriptor {
  readonly descriptor: Descriptor;
  readonly problems: readonly Problem[];
}

/** Without text there is no descriptor, which is no problem. */
export function readDescriptor(text: string | undefined): ReadDescriptor {
  if (text === undefined) return { descriptor: {}, problems: [] };
  const problem = (field: string, message: string): Problem => ({
    file: DESCRIPTOR_FILE,
    row: 1,
    field,
    message,
  });
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (json === undefined || json === null || typeof json !== 'object' || Array.isArray(json)) {
    const message = 'is not a JSON object: correct it, or remove the file';
    return { descriptor: {}, problems: [problem('file', message)] };
  }
  const result = v.safeParse(schema, json, { abortPipeEarly: true });
  if (result.success) return { descriptor: result.output, problems: [] };
  const problems = result.issues.map((issue) =>
    problem(String(issue.path?.[0]?.key), issue.message),
  );
  return { descriptor: {}, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
