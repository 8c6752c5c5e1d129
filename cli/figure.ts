import { runFigure } from './figure/run.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Asked twice, it is urgent.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}

// npm changes to the project's folder, and says where it was started.
const { npm_lifecycle_event: script, INIT_CWD: startedIn } = process.env;

process.exitCode = await runFigure(process.argv.slice(2), {
  from: script === 'figure' && startedIn !== undefined ? startedIn : process.cwd(),
  output: process.stdout,
  errors: process.stderr,
  stop: stop.signal,
});
