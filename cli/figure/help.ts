import { OPTION_GROUPS } from './option-table.ts';

const COLUMN = 24;
const WIDTH = 100;

function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && COLUMN + line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(COLUMN)}`);
}

const INTRODUCTION = `usage: npm run figure -- --out FILE|FOLDER [options]

Writes figures without the app being open. The same input gives the same bytes.

  npm run figure -- --out saudi.svg --focus SAU --at 2015-03-26
  npm run figure -- --out figures --each-nation
  npm run figure -- --out decades --years 1950..2020/10 --preset slide`;

const AFTERWARDS = `Into a folder go the figures, index.html to look at them, and figures.json, by which a later run
knows what need not be made again. Ctrl-C stops; the same command goes on from there.
Exit codes: 0 done, 2 an option or the data cannot be used, 130 stopped by Ctrl-C.`;

export function helpText(): string {
  const groups = OPTION_GROUPS.map(({ title, options }) => {
    const lines = options.map(({ name, value, bare, help }) => {
      const takes = value === undefined ? '' : bare === undefined ? ` ${value}` : ` [${value}]`;
      const head = `  --${name}${takes}`;
      const gap =
        head.length < COLUMN - 1 ? ' '.repeat(COLUMN - head.length) : `\n${' '.repeat(COLUMN)}`;
      return `${head}${gap}${wrapped(help)}`;
    });
    return [`${title}:`, ...lines].join('\n');
  });
  return [INTRODUCTION, ...groups, AFTERWARDS].join('\n\n');
}
