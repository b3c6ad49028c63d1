import { existsSync, readFileSync } from 'node:fs';
import { fromCaller } from '../command/call-folder.ts';
import { UsageError } from '../command/command.ts';
import { show } from './problem.ts';

/**
 * Reads what `--map` says: `column=field,column=field`, or a file that holds one such pair a line, or
 * a JSON object. Throws UsageError for anything else.
 */
export function readMap(given: string | undefined): ReadonlyMap<string, string> {
  if (given === undefined) return new Map();
  const file = fromCaller(given);
  const isFile = !given.includes('=') || existsSync(file);
  const text = isFile ? readFileSync(file, 'utf8').replace(/^\ufeff/, '') : given;
  if (isFile && text.trimStart().startsWith('{')) return readObject(given, text);
  const pairs = text
    .split(isFile ? /\r?\n/ : ',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '' && !(isFile && pair.startsWith('#')));
  return new Map(
    pairs.map((pair) => {
      // A column's name may hold the sign; a field's does not.
      const at = pair.lastIndexOf('=');
      if (at <= 0) throw new UsageError(`--map has ${show(pair)}; expected column=field`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim() || '-'] as const;
    }),
  );
}

function readObject(given: string, text: string): ReadonlyMap<string, string> {
  try {
    const map: unknown = JSON.parse(text);
    const pairs = Object.entries(map as Record<string, unknown>);
    if (pairs.every((pair): pair is [string, string] => typeof pair[1] === 'string'))
      return new Map(pairs);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(`--map ${given} is no map; expected {"column": "field"}`);
}
