import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';
import { root } from './root.mjs';

const file = 'THIRD-PARTY-LICENCES.md';
const accepted = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0'],
  ...['ISC', 'MIT', 'OFL-1.1', 'Unlicense'],
]);

function problemsOf({ name, version, licence, text }) {
  return [
    ...(accepted.has(licence) ? [] : [`${name} ${version}: licence ${licence ?? 'unknown'}`]),
    ...(text ? [] : [`${name} ${version}: no licence text`]),
  ];
}

function fence(text) {
  return `\`\`\`\`text\n${text}\n\`\`\`\``;
}

function page(packages) {
  const byText = new Map();
  for (const item of packages) byText.set(item.text, [...(byText.get(item.text) ?? []), item]);
  return [
    '# Third-party licences',
    'Pactograph is built from these packages. `npm run licences` writes this file.',
    [
      '| package | version | licence | home |',
      '| --- | --- | --- | --- |',
      ...packages.map((p) => `| ${p.name} | ${p.version} | ${p.licence} | <${p.home}> |`),
    ].join('\n'),
    ...[...byText].flatMap(([text, group]) => [
      `## ${group.map(({ name }) => name).join(', ')}`,
      fence(text),
    ]),
  ].join('\n\n');
}

const packages = bundledPackages();
const problems = packages.flatMap(problemsOf);
const wanted = `${page(packages)}\n`;

const path = join(root, file);

if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== wanted) {
  problems.push(`${file} is out of date: run npm run licences`);
}

for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
