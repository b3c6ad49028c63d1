import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { digestFiles } from './building/digest-files.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const work = mkdtempSync(join(tmpdir(), 'dateline-build-'));
const content = join(work, 'content');
const out = join(work, 'out');
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Builds as a user would, in another process; returns what it said and how long it took. */
function build(to = out) {
  const begun = performance.now();
  const script = join(import.meta.dirname, 'build.ts');
  const args = ['--content', content, '--out', to, '--site', 'https://example.org'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined },
  });
  return { status, stdout, stderr, time: performance.now() - begun };
}

const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
const event = (id: string) => join(content, 'events', `${id}.mdx`);

describe('npm run build', () => {
  let first: ReturnType<typeof build>;
  beforeAll(() => {
    const island = join(import.meta.dirname, '../src/site/fixtures/island');
    cpSync(island, content, { recursive: true });
    first = build();
  });

  it('closes with how much there is, where it is and how to look at it', () => {
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(/^Articles {2}0 read: 0 new, 0 known, 0 failed$/m);
    expect(first.stdout).toMatch(
      /^Content {3}7 events, 5 actors, 3 sources, 3 places, 3 publishers$/m,
    );
    expect(first.stdout).toMatch(/^Site {6}\d+ pages in .*out$/m);
    expect(first.stdout).toMatch(/^Look {6}npm run preview -- --out .*out$/m);
  });

  it('gives every page its whole address where the site is known', () => {
    expect(page('actors/ada-brenn')).toContain(
      '<link rel="canonical" href="https://example.org/actors/ada-brenn/">',
    );
  });

  it('changes nothing the second time, and is faster', () => {
    const before = [digestFiles(content, ['**']), digestFiles(out, ['**'])];
    const second = build();
    expect(second.status).toBe(0);
    expect([digestFiles(content, ['**']), digestFiles(out, ['**'])]).toEqual(before);
    expect(second.time).toBeLessThan(first.time);
  });

  it('makes a site anew that somebody has changed', () => {
    const before = digestFiles(out, ['**']);
    rmSync(join(out, 'index.html'));
    expect(build().status).toBe(0);
    expect(digestFiles(out, ['**'])).toBe(before);
  });

  it('shows a change on every page that names the event, and drops the page of a deleted one', () => {
    const visit = event('2031-04-brenn-visits-kell');
    const text = readFileSync(visit, 'utf8');
    writeFileSync(visit, text.replace('Ada Brenn visits Kell', 'Ada Brenn calls on Kell'));
    rmSync(event('old-treaty-of-salt'));
    expect(build()).toMatchObject({ status: 0, stderr: '' });
    for (const path of [
      'events/2031-04-brenn-visits-kell',
      'events/2031-04-02-lantern-accord',
      'actors/tomas-vey',
      'places/kell',
      'chronology/2031/04',
      'sources/radio-kell-2031-05-02-the-lantern-accord',
    ]) {
      expect(page(path), path).toContain('Ada Brenn calls on Kell');
      expect(page(path), path).not.toContain('Ada Brenn visits Kell');
    }
    expect(existsSync(join(out, 'events/old-treaty-of-salt'))).toBe(false);
    expect(page('actors/oltria')).not.toContain('salt');
  });

  it('leaves, change after change, what a build into an empty folder makes', () => {
    const anew = join(work, 'anew');
    const chronology = join(content, 'chronology.yaml');
    const rewrite = (file: string, from: string | RegExp, to: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    const changes = [
      () => {},
      () => rmSync(event('2030-11-third-ferry')),
      () => {
        renameSync(join(content, 'places/kell.mdx'), join(content, 'places/kell-town.mdx'));
        for (const id of ['2031-04-02-lantern-accord', '2031-04-brenn-visits-kell'])
          rewrite(event(id), 'places: [kell]', 'places: [kell-town]');
      },
      () => appendFileSync(chronology, 'unreviewed: hide\n'),
      () => rewrite(chronology, /^title:.*/m, 'title: Two islands'),
    ];
    for (const change of changes) {
      change();
      rmSync(anew, { recursive: true, force: true });
      expect(build()).toMatchObject({ status: 0, stderr: '' });
      expect(build(anew)).toMatchObject({ status: 0, stderr: '' });
      const [kept, made] = [out, anew].map((folder) => globSync('**', { cwd: folder }).sort());
      expect(kept).toEqual(made);
      expect(digestFiles(out, ['**'])).toBe(digestFiles(anew, ['**']));
    }
  });

  it('builds nothing from content with faults, and names them', () => {
    const before = digestFiles(out, ['**']);
    const accord = event('2031-04-02-lantern-accord');
    writeFileSync(accord, readFileSync(accord, 'utf8').replace('kellen', 'kelen'));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/2031-04-02-lantern-accord\.mdx:\d+:\d+ [\w-]+ .*kelen/);
    expect(digestFiles(out, ['**'])).toBe(before);
  });

  describe('on content that attacks', () => {
    const canary = join(work, 'canary');
    const target = event('2031-04-02-lantern-accord');
    let sound = '';
    beforeAll(() => {
      sound = readFileSync(target, 'utf8').replace('kelen', 'kellen');
      writeFileSync(join(work, 'secret.txt'), 'the-combination-is-4711');
      writeFileSync(
        join(work, 'attack.mjs'),
        `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(canary)}, '');`,
      );
    });
    afterEach(() => writeFileSync(target, sound));

    it.each([
      ['esm', `import '${work}/attack.mjs'`],
      ['expression', `{process.getBuiltinModule('fs').writeFileSync('${canary}', '')}`],
      ['esm', `export const secret = await import('../../secret.txt?raw')`],
      ['component', '<script>fetch("https://kell.example")</script>'],
      ['bad-url', '[the accord](javascript:alert(1))'],
      ['image', `![the accord](${work}/secret.txt)`],
    ])('finds "%s" in %j and builds nothing', (rule, line) => {
      const before = digestFiles(out, ['**']);
      const hostile = `${sound.trimEnd()}\n\n${line}\n`;
      writeFileSync(target, hostile);
      const { status, stdout, stderr } = build();
      const at = hostile.trimEnd().split('\n').length;
      expect(status).toBe(1);
      expect(stderr).toMatch(new RegExp(`2031-04-02-lantern-accord\\.mdx:${at}:\\d+ ${rule} `));
      expect(stdout + stderr).not.toContain('4711');
      expect(existsSync(canary)).toBe(false);
      expect(digestFiles(out, ['**'])).toBe(before);
    });
  });
});
