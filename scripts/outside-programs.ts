import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const known = new Map<string, boolean>();

function isThere(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether a program that reads our files independently of us is installed; says once if it is not. */
export function hasProgram(name: string): boolean {
  const found = known.get(name) ?? isThere(name);
  if (!found && !known.has(name)) console.warn(`${name} is not installed: its checks are skipped`);
  known.set(name, found);
  return found;
}

/** What the program says on standard output. Throws, with what it complained of, if it fails. */
export function outputOf(name: string, ...args: readonly string[]): string {
  return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What the program complains of, on standard error or by failing; nothing if all is well. */
export function complaintsOf(name: string, ...args: readonly string[]): string {
  const { status, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  return status === 0 || stderr !== '' ? stderr : `${name} failed`;
}
