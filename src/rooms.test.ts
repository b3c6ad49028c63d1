import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What each room of `src` may import from the others, as the README's plan of the house says. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  article: ['model'],
  times: ['model'],
  actors: ['model'],
  events: ['model', 'times', 'actors'],
  content: ['model'],
  check: ['model', 'content'],
  site: ['model', 'content'],
  pages: ['site', 'model', 'components', 'layouts', 'styles'],
  components: ['site', 'model', 'components', 'styles'],
  layouts: ['site', 'model', 'components', 'layouts', 'styles'],
  styles: [],
};
/** Rooms that answer from their arguments alone. */
const pure = new Set(['model', 'article', 'times', 'actors', 'events']);
const impureModule =
  /^(?:astro:|astro$|(?:node:)?(?:fs|net|http|https|child_process|os|process|timers|worker_threads|dns|tls|cluster|readline)\b)/;
const impureGlobal =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\bfetch\(|\bsetTimeout\(/;

const root = join(import.meta.dirname, '..');

/** Lists what breaks the arrows in one file; `path` is relative to `src`, with forward slashes. */
function faults(path: string, text: string): string[] {
  const room = path.split('/')[0] ?? '';
  const code = path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const found: string[] = [];
  for (const { fileName } of ts.preProcessFile(code, true, true).importedFiles) {
    if (pure.has(room) && impureModule.test(fileName)) found.push(`${path} imports ${fileName}`);
    if (!fileName.startsWith('.')) continue;
    const target = posix.join(posix.dirname(path), fileName);
    const there = target.startsWith('..') ? target : (target.split('/')[0] ?? '');
    if (there !== room && !(arrows[room] ?? []).includes(there)) {
      found.push(
        `${path} imports ${target}: ${room} may import ${arrows[room]?.join(', ') || 'no other room'}`,
      );
    }
  }
  if (pure.has(room)) {
    const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    const impure = impureGlobal.exec(withoutComments);
    if (impure) found.push(`${path} uses ${impure[0]}, which is no argument`);
  }
  return found;
}

function filesOfRooms(): string[] {
  return Object.keys(arrows)
    .flatMap((room) => globSync(`src/${room}/**/*.{ts,astro,mdx,mjs}`, { cwd: root }))
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => relative('src', path).split('\\').join('/'))
    .sort();
}

describe('the rooms of src', () => {
  it('import only along the arrows, and the pure ones touch nothing outside', () => {
    const files = filesOfRooms();
    expect(files.length).toBeGreaterThan(20);
    const all = files.flatMap((path) =>
      faults(path, readFileSync(join(root, 'src', path), 'utf8')),
    );
    expect(all).toEqual([]);
  });

  it('are caught when they break an arrow', () => {
    expect(faults('model/x.ts', "import { a } from '../times/a.ts';")).toHaveLength(1);
    expect(faults('events/x.ts', "const a = await import('../article/a.ts');")).toHaveLength(1);
    expect(faults('times/x.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(faults('article/x.ts', 'export const now = () => Date.now();')).toHaveLength(1);
    expect(
      faults('pages/x.astro', "---\nimport { c } from '../content/c.ts';\n---\n<p/>"),
    ).toHaveLength(1);
    expect(faults('check/x.ts', "export { a } from '../../scripts/a.ts';")).toHaveLength(1);
  });

  it('may import what the arrows allow', () => {
    expect(
      faults('events/x.ts', "import { a } from '../times/a.ts';\nimport { z } from 'zod';"),
    ).toEqual([]);
    expect(faults('content/x.ts', "import { readFile } from 'node:fs/promises';")).toEqual([]);
  });

  it('are all there is in src, beside the content configuration', () => {
    const rooms = new Set(globSync('src/*/', { cwd: root }).map((path) => path.split(/[\\/]/)[1]));
    expect([...rooms].filter((room) => room !== undefined && !(room in arrows))).toEqual([]);
    expect(dirname(import.meta.filename)).toBe(join(root, 'src'));
  });
});
