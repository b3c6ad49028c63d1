import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatEntry } from '../../src/content/format-entry.ts';
import { collectionNames, type Entry } from '../../src/model/collection.ts';
import { runCommand, UsageError } from '../command/command.ts';
import { makeUpChronology } from './made-up-chronology.ts';

const usage = `node scripts/benching/write-made-up.ts --out DIR [--events 10000]

Writes a content folder of made-up islands, for benchmarks: the same number gives the same bytes.
`;

/** Writes the made-up chronology as a content folder; the folder must be new. */
export function writeMadeUp(folder: string, size: number, options: { year?: number } = {}): void {
  const library = makeUpChronology(size, options);
  mkdirSync(folder, { recursive: true });
  const about =
    'title: The made-up islands\ndescription: A chronology of islands that do not exist.\n';
  writeFileSync(join(folder, 'chronology.yaml'), about, { flag: 'wx' });
  for (const name of collectionNames) {
    mkdirSync(join(folder, name), { recursive: true });
    for (const { id, data, body } of library[name].values() as Iterable<Entry<typeof name>>) {
      writeFileSync(join(folder, name, `${id}.mdx`), formatEntry(name, data, body));
    }
  }
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'write-made-up',
      usage,
      options: { out: { type: 'string' }, events: { type: 'string', default: '10000' } },
    },
    ({ out, events }) => {
      const size = Number(events);
      if (out === undefined) throw new UsageError('--out is missing');
      if (!Number.isInteger(size) || size < 1) throw new UsageError(`--events is "${events}"`);
      writeMadeUp(resolve(out), size);
      return undefined;
    },
  );
}
