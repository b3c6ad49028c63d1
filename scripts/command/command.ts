import { basename } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

export interface Command<Options extends OptionsConfig> {
  /** As typed: `npm run build`. */
  readonly name: string;
  /** The whole text of `--help`. */
  readonly usage: string;
  /** As `util.parseArgs` takes them; `--help` is added. */
  readonly options: Options;
  /** Whether words that are no options are taken (default: no). */
  readonly positionals?: boolean;
}

type Values<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>
>['values'];

type Handler<Options extends OptionsConfig> = (
  values: Values<Options>,
  positionals: readonly string[],
) => number | undefined | Promise<number | undefined>;

/** Wrong use of a command: one line on stderr, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Parses the command line and runs the handler, whose answer is the exit status (none: 0). Wrong
 * options, a `UsageError`, and a file or folder that is missing or closed to us end in one line on
 * stderr and status 2; any other error is thrown plainly.
 */
export async function runCommand<const Options extends OptionsConfig>(
  { name, usage, options, positionals: takesWords = false }: Command<Options>,
  handler: Handler<Options>,
): Promise<void> {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
    if ((values as { help?: boolean }).help) {
      process.stdout.write(usage.endsWith('\n') ? usage : `${usage}\n`);
      return;
    }
    const [word] = positionals;
    if (!takesWords && word !== undefined) throw new UsageError(`takes no ${JSON.stringify(word)}`);
    process.exitCode = (await handler(values as Values<Options>, positionals)) ?? 0;
  } catch (error) {
    const reason = misuse(error);
    if (reason === undefined) throw error;
    process.stderr.write(`${name}: ${reason} (${name} -- --help says more)\n`);
    process.exitCode = 2;
  }
}

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  ENOTDIR: 'is no folder',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a ring of links',
  ENAMETOOLONG: 'has too long a name',
};

/** Says in one line what was wrong in the use of a command; undefined for any other error. */
function misuse(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const [line = ''] = error.message.split('\n');
  if (error instanceof UsageError) return line;
  if (code?.startsWith('ERR_PARSE_ARGS_')) return line.split('. ')[0];
  const what = code === undefined ? undefined : fileErrors[code];
  return what === undefined || path === undefined ? undefined : `${path} ${what}`;
}

export interface Progress {
  /** Says how far it is: `step(12, 400, 'content/articles/x.txt')`. */
  step(done: number, total?: number, what?: string): void;
  /** Takes the line away, or leaves a last word in its place. */
  end(word?: string): void;
}

/** Shows how far a long piece of work is, on stderr, and only when stdout is a terminal. */
export function progress(label: string): Progress {
  if (!process.stdout.isTTY) return { step() {}, end() {} };
  let last = 0;
  const show = (text: string) => process.stderr.write(`\r\u001b[2K${text}`);
  show(`${label} …`);
  return {
    step(done, total, what) {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      const amount = total === undefined ? `${done}` : `${done} of ${total}`;
      const room = Math.max(0, (process.stdout.columns || 80) - label.length - amount.length - 4);
      show(`${label} ${amount} ${what === undefined ? '' : basename(what).slice(0, room)}`);
    },
    end(word) {
      show(word === undefined ? '' : `${label}: ${word}\n`);
    },
  };
}

/** Says how many: "1 event", "2 events". */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
