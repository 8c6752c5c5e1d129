import { parseArgs } from 'node:util';
import { quoted } from '../../src/formats/problem.ts';
import { nearest } from './nearest.ts';
import { OPTIONS, type Option } from './option-table.ts';

/** The options as they were given, by name; a switch has the text ''. */
export type Given = ReadonlyMap<string, string>;

const NEEDS_DASHES =
  'npm keeps options to itself unless they follow "--": npm run figure -- --out figure.svg';

function isSwitch({ value, bare }: Option): boolean {
  return value === undefined || bare !== undefined;
}

function unknownOption(name: string, raw: string): string {
  const near = name.length > 1 ? nearest(name, OPTIONS.keys(), (one) => [one]) : undefined;
  return `unknown option: ${raw}; ${near ? `did you mean --${near}?` : '--help lists all'}`;
}

interface Token {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Whether what stands where a value belongs is the next option. */
function isOptionLike({ value, inlineValue }: Token): boolean {
  return inlineValue === false && value !== undefined && value.startsWith('--');
}

/** The value of an option, or undefined and a problem where it has none that fits. */
function valueGiven(
  { name, value, bare }: Option,
  token: Token,
  problems: string[],
): string | undefined {
  if (value === undefined) {
    if (token.value !== undefined) problems.push(`--${name} takes no value: write it alone`);
    return '';
  }
  if (token.value !== undefined && !isOptionLike(token)) return token.value;
  if (bare === undefined) problems.push(`--${name} needs a value: --${name} ${value}`);
  return bare;
}

function repeated({ name, value }: Option): string {
  return `--${name} is given more than once: give it once${value === 'LIST' ? ', with commas in its list' : ''}`;
}

/** The options on the command line; what is wrong with them is added to `problems`. */
export function readOptions(args: readonly string[], problems: string[]): Given {
  const given = new Map<string, string>();
  const again = new Set<Option>();
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...OPTIONS.values()].map((option) => [
        option.name,
        { type: isSwitch(option) ? 'boolean' : 'string' },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  /** What a word that follows belongs to. */
  let before: Option | 'unknown' | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      const option = OPTIONS.get(token.name);
      before = option ?? 'unknown';
      if (!option) problems.push(unknownOption(token.name, token.rawName));
      else {
        if (given.has(option.name)) again.add(option);
        given.set(option.name, valueGiven(option, token, problems) ?? '');
      }
      // An option taken for a value may have one of its own.
      if (isOptionLike(token)) before = 'unknown';
      else if (token.value !== undefined) before = undefined;
    } else if (token.kind === 'positional') {
      if (before === undefined) {
        problems.push(`${quoted(token.value)} belongs to no option. ${NEEDS_DASHES}`);
      } else if (before !== 'unknown' && before.bare !== undefined) {
        given.set(before.name, token.value);
      } else if (before !== 'unknown') {
        problems.push(`--${before.name} takes no value, so ${quoted(token.value)} belongs to none`);
      }
      before = undefined;
    }
  }
  problems.push(...[...again].map(repeated));
  return given;
}
