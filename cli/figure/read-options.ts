import { parseArgs } from 'node:util';
import { didYouMean } from './nearest.ts';
import { OPTIONS } from './option-table.ts';

/** The options as they were given, by name; a switch has the text ''. */
export type Given = ReadonlyMap<string, string>;

const NEEDS_DASHES =
  'npm keeps options to itself unless they follow "--": npm run figure -- --out figure.svg';

/** The options on the command line; what is wrong with them is added to `problems`. */
export function readOptions(args: readonly string[], problems: string[]): Given {
  const given = new Map<string, string>();
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...OPTIONS.values()].map(({ name, value, bare }) => [
        name,
        { type: value !== undefined && bare === undefined ? 'string' : 'boolean' },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  tokens.forEach((token, index) => {
    if (token.kind === 'option-terminator') return;
    if (token.kind === 'positional') {
      const before = tokens[index - 1];
      const option = before?.kind === 'option' ? OPTIONS.get(before.name) : undefined;
      if (option?.bare !== undefined && before?.kind === 'option' && before.value === undefined) {
        given.set(option.name, token.value);
        return;
      }
      problems.push(`${JSON.stringify(token.value)} belongs to no option. ${NEEDS_DASHES}`);
      return;
    }
    const option = OPTIONS.get(token.name);
    if (!option) {
      const near = didYouMean(token.name, OPTIONS.keys());
      problems.push(
        `unknown option: ${token.rawName}${near.replace('mean ', 'mean --') || '; --help lists all'}`,
      );
      return;
    }
    const { name, value, bare } = option;
    if (value === undefined) {
      if (token.value !== undefined) problems.push(`--${name} takes no value: write it alone`);
      given.set(name, '');
    } else if (token.value === undefined) {
      if (bare === undefined) problems.push(`--${name} needs a value: --${name} ${value}`);
      given.set(name, bare ?? '');
    } else if (!token.inlineValue && token.value.startsWith('--')) {
      problems.push(`--${name} needs a value: --${name} ${value}`);
      given.set(name, '');
    } else given.set(name, token.value);
  });
  return given;
}
