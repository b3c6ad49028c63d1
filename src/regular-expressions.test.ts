import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Diagnostics } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('src/{article,times,actors,events,model}/**/*.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** Lengths of text at which an attack is replayed, in small steps: what is cubic stops early. */
const lengths = [100, 300, 1000, 3000, 10_000, 30_000, 100_000];
/** Longest time that a replay may take, in milliseconds of this process: 5 million characters in 10 s. */
const limit = 200;

describe('every regular expression of the readers', () => {
  it('is linear in practice', { timeout: 240_000 }, async () => {
    const found = [...files.flatMap(literalsOf), ...(await constructed())];
    expect(found.length).toBeGreaterThan(800);
    const alternatives = new Map<string, Found>();
    for (const { source, flags, file } of found) {
      for (const part of splitAlternatives(source)) {
        if (countWays(part) > fewWays)
          alternatives.set(`/${part}/${flags}`, { source: part, flags, file });
      }
    }
    const faults: string[] = [];
    for (const one of alternatives.values()) faults.push(...(await faultsOf(one)));
    expect(faults).toEqual([]);
  });

  it('is seen by this test where it is put together', async () => {
    const seen = new Set((await constructed()).map(({ file }) => file));
    const calls = files.filter((file) => /\bRegExp\(/.test(read(file)));
    expect([...seen].sort()).toEqual(calls);
  });
});

describe('faultsOf(expression)', () => {
  it.each(['(a+)+$', '\\s+$', '(?:--|-)+x', '[a-z]+[a-z0-9]*!'])('finds %s', async (source) => {
    expect(await faultsOf({ source, flags: 'u', file: 'here' })).toHaveLength(1);
  });

  it.each(['^\\s+', '[a-z]+!?', '\\bmay [a-z]{0,40}$'])('lets %s pass', async (source) => {
    expect(await faultsOf({ source, flags: 'u', file: 'here' })).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function literalsOf(file: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return found;
}

let constructions: Promise<Found[]> | undefined;

/** Gives what the modules put together from parts when they are loaded. */
function constructed(): Promise<Found[]> {
  constructions ??= loadWatched();
  return constructions;
}

async function loadWatched(): Promise<Found[]> {
  const found: Found[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string]) {
      const made = new target(...args);
      const caller = new Error().stack?.split('\n')[2]?.replaceAll('\\', '/') ?? '';
      const file = files.find((name) => caller.includes(`/${name}`));
      if (file !== undefined) found.push({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    for (const file of files) await import(join(root, file));
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** Cuts at the outermost bars: nothing stands behind them, so each alternative fails by itself. */
function splitAlternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const c = source.charAt(at);
    if (c === '\\') at++;
    else if (inClass) inClass = c !== ']';
    else if (c === '[') inClass = true;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** So many ways to match from one place on are no danger: a constant for each character. */
const fewWays = 500;

/** Bounds the ways to match from one place on: the product of what each quantifier leaves open. */
function countWays(source: string): number {
  const plain = source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/gu, 'a');
  if (/[*+]|,\}|\)\{/.test(plain)) return Infinity;
  let ways = 2 ** (plain.match(/[^(?]\?/g)?.length ?? 0);
  for (const [, from, to] of plain.matchAll(/\{(\d+),(\d+)\}/g))
    ways *= Number(to) - Number(from) + 1;
  return ways;
}

/** Small classes that overlap as those of Unicode do: with the whole of these no check would end. */
const standIns: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀà가',
  Lu: 'A-ZÀ',
  Ll: 'a-zà',
  M: '\\u0301',
  N: '0-9',
  'Script=Han': '一二',
};

function simplify(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{([^}]+)\}|\\.|[[\]]/gu, (all, name: string | undefined) => {
    if (all === '[' || all === ']') inClass = all === '[';
    if (name === undefined) return all;
    const letters = standIns[name];
    if (letters === undefined) return all;
    return inClass ? letters : `[${letters}]`;
  });
}

/** Lets recheck look for an attack, and replays what it finds. */
async function faultsOf({ source, flags, file }: Found): Promise<string[]> {
  const result = await check(simplify(source), flags, { timeout: 30_000 });
  if (result.status === 'safe') return [];
  const name = `${file}: /${source}/${flags}`;
  if (result.status === 'unknown') return [`${name} is not decided: ${result.error.kind}`];
  if (result.complexity.type === 'exponential') {
    return [`${name} is exponential: ${result.attack.pattern}`];
  }
  for (const length of lengths) {
    const attack = formatAttack(result, length);
    const begun = process.cpuUsage();
    // As `matchAll` would: from every place on.
    new RegExp(source, flags.replace('y', '')).test(attack);
    const { user } = process.cpuUsage(begun);
    if (user / 1000 > limit) {
      return [`${name} takes ${user / 1000} ms on ${attack.length} of ${result.attack.pattern}`];
    }
  }
  return [];
}

/** Writes the attack out with its repeated parts taking up `length` characters. */
function formatAttack(
  { attack }: Extract<Diagnostics, { status: 'vulnerable' }>,
  length: number,
): string {
  const cycle = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((length - attack.suffix.length) / Math.max(1, cycle)));
  return (
    attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + attack.suffix
  );
}
