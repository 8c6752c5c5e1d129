/** What became of a figure: made, or left as it was because it would come out the same. */
export type Outcome = 'written' | 'unchanged';

export interface Progress {
  readonly step: (name: string, outcome: Outcome) => void;
  readonly end: () => void;
}

/** Standard error, or what stands for it in a test. */
export interface Terminal {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

const BAR = 24;

function plain(total: number, terminal: Terminal): Progress {
  let done = 0;
  return {
    step: (name, outcome) => terminal.write(`${++done}/${total} ${name}: ${outcome}\n`),
    end: () => undefined,
  };
}

/** A bar in one line at a terminal, a line for each figure elsewhere. */
export function progressOn(terminal: Terminal, total: number): Progress {
  if (!terminal.isTTY || process.env.TERM === 'dumb') return plain(total, terminal);
  let done = 0;
  const show = (name: string) => {
    const filled = total === 0 ? BAR : Math.round((BAR * done) / total);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
    const line = `${bar} ${done}/${total} ${name}`;
    const room = Math.max(20, (terminal.columns ?? 80) - 1);
    terminal.write(`\r\u001B[K${[...line].slice(0, room).join('')}`);
  };
  show('');
  return {
    step: (name) => {
      done++;
      show(name);
    },
    end: () => terminal.write('\r\u001B[K'),
  };
}
