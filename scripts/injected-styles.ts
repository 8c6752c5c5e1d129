import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Injector {
  readonly file: string;
  readonly text: (source: string) => string | undefined;
}

function constant(source: string, pattern: RegExp): string | undefined {
  return pattern.exec(source)?.[1];
}

function templateText(source: string): string | undefined {
  const template = constant(source, /style\.textContent = `([^`]*)`\.trim\(\)/);
  return template
    ?.replace(/\$\{\$\w+\$var\$(\w+)\}/g, (whole, name) => {
      return constant(source, new RegExp(`const \\$\\w+\\$var\\$${name} = '([^']*)'`)) ?? whole;
    })
    .trim();
}

const injectors: readonly Injector[] = [
  {
    file: 'cytoscape/dist/cytoscape.esm.mjs',
    text: (source) => {
      const className = constant(source, /var className = '([^']+)'/);
      const rule = constant(source, /stylesheet\.textContent = '\.' \+ className \+ '([^']+)'/);
      return className && rule && `.${className}${rule}`;
    },
  },
  { file: 'react-aria/dist/private/interactions/usePress.mjs', text: templateText },
  { file: 'react-aria/dist/private/overlays/usePreventScroll.mjs', text: templateText },
];

/** The style sheets that libraries add to the page at run time, read from their own source. */
export function injectedStyles(root: string): string[] {
  return injectors.map(({ file, text }) => {
    const found = text(readFileSync(join(root, 'node_modules', file), 'utf8'));
    if (!found || found.includes('${')) {
      throw new Error(`no injected style found in ${file}: has the library changed?`);
    }
    return found;
  });
}
