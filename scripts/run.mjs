import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** A command a package brings, started through Node so that no shell is needed anywhere. */
export function tool(packageName, ...args) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return { command: process.execPath, args: [join(folder, file), ...args] };
}

export function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js') && /npm-cli/.test(cli)) {
    return { command: process.execPath, args: [cli, ...args] };
  }
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

const streams = {
  shown: 'inherit',
  // What a script prints as its result must not be mixed with what its preparations say.
  aside: ['inherit', process.stderr.fd, process.stderr.fd],
  kept: ['ignore', 'pipe', 'pipe'],
};

/** Runs to the end and resolves with the exit code and, where it is kept, the output. */
export function run({ command, args, shell = false }, { output: sink = 'shown' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell,
      env: sink === 'kept' ? { ...process.env, NO_COLOR: '1' } : process.env,
      stdio: streams[sink],
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
