import { createInterface } from 'node:readline';
import type { Timex } from '../src/model/extraction.ts';
import { type TagTimesOptions, tagTimes } from '../src/times/tag-times.ts';
import { runCommand, UsageError } from './command/command.ts';

const usage = `npm run timex -- [--domain news|narrative]

Reads JSON Lines {"text":"…","reference":"2018-05-31"} from standard input and writes, for each, one
line with an array of the expressions of time in it: [{"start","end","type","value","edtf"}].
Types and values are those of TIMEX3; offsets count UTF-16 units. "reference" is the day, or the
instant with zone, from which "yesterday" counts; "dct" is taken as another name for it. Without
one, what depends on it stays open. A line that cannot be read is told on standard error and
answered with []; the exit status is then 1.

  --domain news       dates count from the reference (default)
  --domain narrative  dates count from those that the text has told before
  --help              this text
`;

await runCommand(
  { name: 'npm run timex', usage, options: { domain: { type: 'string', default: 'news' } } },
  async ({ domain }) => {
    if (domain !== 'news' && domain !== 'narrative')
      throw new UsageError(`--domain is "news" or "narrative", not ${JSON.stringify(domain)}`);
    let number = 0;
    let failed = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      try {
        const { text, reference } = normalizeInput(JSON.parse(line));
        const times = tagTimes(text, { domain, ...(reference === undefined ? {} : { reference }) });
        process.stdout.write(`${JSON.stringify(times.map(toRecord))}\n`);
      } catch (error) {
        if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
        failed++;
        process.stderr.write(`line ${number}: ${error.message}\n`);
        // Still one line for each, so that what follows stays in step.
        process.stdout.write('[]\n');
      }
    }
    return failed === 0 ? 0 : 1;
  },
);

type Input = { text: string } & Pick<TagTimesOptions, 'reference'>;

function normalizeInput(value: unknown): Input {
  if (typeof value !== 'object' || value === null)
    throw new TypeError('expected an object {"text","reference"}');
  const { text, reference, dct } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new TypeError('"text" is no string');
  if (isDay(reference)) return { text, reference };
  if (reference !== undefined && reference !== null && reference !== '')
    throw new TypeError(`"reference" ${JSON.stringify(reference)} is no day such as "2018-05-31"`);
  // Corpora leave "dct" empty, or write more into it than a day.
  return isDay(dct) ? { text, reference: dct } : { text };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-?\d{2}-?\d{2}/.test(value);
}

function toRecord({ start, end, type, value, edtf }: Timex): Partial<Timex> {
  return { start, end, type, value, ...(edtf === undefined ? {} : { edtf }) };
}
