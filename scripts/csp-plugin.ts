import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { injectedStyles } from './injected-styles.ts';

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function contentSecurityPolicy(root: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${injectedStyles(root).map(hashSource).join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Gives the built page its policy; the development server needs inline scripts and has none. */
export function cspPlugin(): Plugin {
  let root = '';
  return {
    name: 'pactograph-csp',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const policy = contentSecurityPolicy(root);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        return html.replace(/(<meta charset="[^"]*"\s*\/?>)/i, `$1\n    ${meta}`);
      },
    },
  };
}
