import { existsSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { isWithinLimits } from '../../src/figure/largest-scale.ts';
import { devicePixels, LONGEST_PAGE_SIDE } from '../../src/figure/sizes.ts';
import { alternatives, quoted } from '../../src/formats/problem.ts';
import { FORMATS, type Format, formatNamed, formatOfFile, isPicture } from './formats.ts';
import { didYouMean } from './nearest.ts';
import { type Given, readOptions } from './read-options.ts';
import { readPage } from './read-page.ts';
import { readView } from './read-view.ts';
import type { PageChoices, Request, Series } from './request.ts';
import { parseYears } from './years.ts';

const MOST_JOBS = 64;
const NO_PICTURE =
  '--view: a table is not a picture: write network, map or matrix, or have the rows in a file: --out ties.zip';
const MANY = ['each-nation', 'each-coalition', 'years'] as const;

function isFolderThere(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function readFormats(given: Given, problems: string[]): readonly Format[] {
  const text = given.get('format') ?? 'svg';
  const names = text.split(',');
  const wrong = names.find((name) => !formatNamed(name));
  if (wrong !== undefined) {
    problems.push(
      `--format: ${quoted(wrong)} is none of ${FORMATS.join(', ')}${didYouMean(wrong, FORMATS)}`,
    );
  }
  return FORMATS.filter((format) => names.some((name) => formatNamed(name) === format));
}

function readSeries(given: Given, problems: string[]): Series {
  const nations = given.get('each-nation');
  const known = (['oic', 'all'] as const).find((one) => one === nations);
  if (nations !== undefined && !known) {
    problems.push(`--each-nation: ${quoted(nations)} is neither oic nor all`);
  }
  const text = given.get('years');
  const years = text === undefined ? undefined : parseYears(text);
  if (text !== undefined && !years) {
    problems.push(
      `--years: ${quoted(text)} is not a range of years: write 1950..2025, 1950..2025/5 or 1950,1990`,
    );
  }
  if (text !== undefined && given.has('at')) problems.push('--years and --at: give one of the two');
  for (const each of ['each-nation', 'each-coalition'] as const) {
    if (given.has(each) && given.has('focus')) {
      problems.push(`--${each} and --focus: give one of the two`);
    }
  }
  return { nations: known, coalitions: given.has('each-coalition'), years };
}

type Target = Pick<Request, 'out' | 'isFolder' | 'formats'>;

/** Where to: several figures go into a folder, a single one into a file or a folder. */
function readTarget(given: Given, from: string, problems: string[]): Target {
  const text = given.get('out');
  if (text === undefined || text === '') {
    problems.push('--out is missing: say where to, such as --out figure.svg');
    return { out: '', isFolder: false, formats: [] };
  }
  const out = resolve(from, text);
  const many = MANY.find((name) => given.has(name));
  const format = formatOfFile(text);
  const isNamedFolder = /[/\\]$/.test(text) || isFolderThere(out);
  if (many !== undefined || isNamedFolder) {
    if (format && !isNamedFolder) {
      problems.push(`--out: ${quoted(text)} is a file, but --${many} writes many: name a folder`);
    }
    return { out, isFolder: true, formats: readFormats(given, problems) };
  }
  if (!format) {
    problems.push(
      `--out: ${quoted(text)} does not end in a format that can be written: ` +
        `${alternatives(FORMATS.map((one) => `.${one}`))}${didYouMean(extname(text).slice(1), FORMATS)}`,
    );
  }
  if (given.has('format')) problems.push('--format is for folders: a file ends in its format');
  return { out, isFolder: false, formats: format ? [format] : [] };
}

function checkPixels(page: PageChoices, problems: string[]): void {
  const { width, height } = devicePixels(page, page.dpi);
  if (isWithinLimits({ width, height })) return;
  const most = Math.floor((page.dpi * LONGEST_PAGE_SIDE) / Math.max(width, height));
  problems.push(
    `--dpi: ${page.dpi} makes a PNG of ${width} × ${height} pixels, and programs open no side longer ` +
      `than ${LONGEST_PAGE_SIDE}: use --dpi ${most} or less, or SVG or PDF`,
  );
}

function readJobs(text: string | undefined, problems: string[]): number | undefined {
  if (text === undefined) return undefined;
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) {
    problems.push(`--jobs: ${quoted(text)} is not a number from 1 to ${MOST_JOBS}`);
  }
  return jobs;
}

/**
 * What the command line asks for, paths being relative to `from`; `help` if that is all it asks.
 * What is wrong with it is added to `problems`, and the request is then not to be used.
 */
export function readRequest(
  args: readonly string[],
  from: string,
  problems: string[],
): Request | 'help' | undefined {
  const given = readOptions(args, problems);
  if (given.has('help')) return 'help';
  if (problems.length > 0) return undefined;
  const data = given.get('data');
  const target = readTarget(given, from, problems);
  const view = readView(given, problems);
  const page = { ...readPage(given, problems), lang: view.lang };
  if (given.get('view') === 'table' && target.formats.some(isPicture)) problems.push(NO_PICTURE);
  if (target.formats.includes('png')) checkPixels(page, problems);
  return {
    ...target,
    data: data === undefined ? undefined : resolve(from, data),
    view,
    named: (parameter) =>
      given.has(parameter) ? `--${parameter}` : `--view-address: ${parameter}`,
    page,
    series: readSeries(given, problems),
    jobs: readJobs(given.get('jobs'), problems),
    force: given.has('force'),
  };
}
