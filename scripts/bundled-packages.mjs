import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

// Published without a licence file; another package of the same repository or author carries it.
const textFrom = {
  brotli: 'restructure',
  'client-only': 'react',
  dfa: 'restructure',
  fontkit: 'restructure',
};

/** Where Node would find `name` when `from` asks for it, by the lock file's own paths. */
function resolve(packages, from, name) {
  const folders = from.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = folders.slice(0, depth).join('/node_modules/');
    const path = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[path]) return path;
  }
  return undefined;
}

function reachable(packages) {
  const found = new Set();
  const visit = (from, names) => {
    for (const name of names) {
      const path = resolve(packages, from, name);
      if (!path || found.has(path)) continue;
      found.add(path);
      visit(path, Object.keys(packages[path].dependencies ?? {}));
    }
  };
  visit('', Object.keys(packages[''].dependencies));
  return [...found];
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|ofl)(\.\w+)?$/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function web(address) {
  if (!address || /^(https?:)/.test(address)) return address;
  if (/^[\w.-]+\/[\w.-]+$/.test(address)) return `https://github.com/${address}`;
  return address.replace(/^git\+/, '').replace(/^git:/, 'https:');
}

function describe(path) {
  const folder = join(root, path);
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const source = join(root, 'node_modules', textFrom[name] ?? name);
  return {
    name,
    version,
    licence: license,
    home: web(homepage ?? repository?.url ?? repository),
    text: licenceText(folder) ?? (textFrom[name] && licenceText(source)),
  };
}

/** Every package that production dependencies reach, and so may be part of the built app. */
export function bundledPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return reachable(packages)
    .map(describe)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
