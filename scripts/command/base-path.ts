import { UsageError } from './command.ts';

/** Reads the path under which a site lies on its host; a missing slash at its end is added. */
export function parseBasePath(text: string): string {
  if (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(text)) {
    throw new UsageError(`--base is "${text}"; expected a path such as /chronology/`);
  }
  return text.endsWith('/') ? text : `${text}/`;
}

/** Reads the number of a port of this machine. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`--port is "${text}"; expected a number from 0 to 65535`);
}
