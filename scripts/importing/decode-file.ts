import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { UsageError } from '../command/command.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file that is read whole (JSON, BibTeX, RIS) has at most so many bytes; tables are streamed. */
const mostBytes = 200 * 1024 * 1024;

/** Tells a text file's encoding by its byte order mark; UTF-8 without one. */
export function encodingOf(file: string): Encoding {
  const [a, b] = firstBytes(file, 2);
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * Reads a text file piece by piece; its byte order mark is left out. Bytes that are not text come as
 * U+FFFD, which the rows' readers report.
 */
export async function* textPieces(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(file));
  for await (const piece of createReadStream(file)) {
    yield decoder.decode(piece as Uint8Array, { stream: true });
  }
  yield decoder.decode();
}

/** Reads a whole text file, without its byte order mark. Throws UsageError when it is too long. */
export function readText(file: string): string {
  const { size } = statSync(file);
  if (size > mostBytes) {
    throw new UsageError(`${file} has ${size} bytes; expected at most ${mostBytes}: split it`);
  }
  return new TextDecoder(encodingOf(file)).decode(readFileSync(file));
}

/** Reads the beginning of a text file: enough to tell what it is. */
export function readHead(file: string): string {
  return new TextDecoder(encodingOf(file)).decode(firstBytes(file, 65_536));
}

function firstBytes(file: string, most: number): Uint8Array {
  const open = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(most);
    return bytes.subarray(0, readSync(open, bytes, 0, most, 0));
  } finally {
    closeSync(open);
  }
}
