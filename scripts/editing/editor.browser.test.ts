import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { Chronology } from '../../src/model/chronology.ts';
import { islandFolder } from '../../src/site/fixtures/island-site.ts';
import { launchBrowser } from '../building/browser.ts';
import { listFiles } from '../building/digest-files.ts';
import { scanSite } from '../building/scan-site.ts';
import { type FolderServer, serveFolder } from '../building/serve-folder.ts';
import { writeEditor } from '../building/write-editor.ts';
import { editorPolicy } from './admin-page.ts';

const work = mkdtempSync(join(tmpdir(), 'dateline-editor-'));
const [content, out] = [join(work, 'content'), join(work, 'out')];
const base = '/some/where/';
const file = 'events/2031-04-brenn-visits-kell.mdx';
const chronology = Chronology.parse({
  title: 'Oltria and Kellen',
  editor: true,
  repository: 'https://github.com/islands/chronology',
});
let server: FolderServer;
let browser: Browser;
/** Addresses that any page has loaded. */
const loaded: string[] = [];

beforeAll(async () => {
  cpSync(islandFolder, content, { recursive: true });
  await writeEditor({ outDir: out, base, chronology });
  server = await serveFolder(out, base, { headers: { 'content-security-policy': editorPolicy } });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(work, { recursive: true, force: true });
});

/** The files of a folder, by their paths in it. */
function filesIn(folder: string): [path: string, text: string][] {
  return globSync('**/*.{mdx,yaml}', { cwd: folder })
    .map((path): [string, string] => [
      path.replaceAll('\\', '/'),
      readFileSync(join(folder, path), 'utf8'),
    ])
    .sort();
}

/** Puts files where the editor's local back end finds them: a folder of the browser's own. */
async function putRepository(
  page: Page,
  files: readonly (readonly [string, string])[],
): Promise<void> {
  await page.evaluate(async (all) => {
    const own = await navigator.storage.getDirectory();
    const root = await own.getDirectoryHandle('repository', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of all) {
      const steps = `content/${path}`.split('/');
      let folder = root;
      for (const step of steps.slice(0, -1))
        folder = await folder.getDirectoryHandle(step, { create: true });
      const handle = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

async function readRepository(page: Page, paths: readonly string[]): Promise<[string, string][]> {
  return page.evaluate(async (all) => {
    const own = await navigator.storage.getDirectory();
    const read: [string, string][] = [];
    for (const path of all) {
      const steps = `repository/content/${path}`.split('/');
      let folder = own;
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      const handle = await folder.getFileHandle(steps.at(-1) ?? '');
      read.push([path, await (await handle.getFile()).text()]);
    }
    return read;
  }, paths);
}

describe('writeEditor({ outDir, base, chronology })', { timeout: 120_000 }, () => {
  it('writes a page that the scan of all pages takes', () => {
    expect(scanSite(out, listFiles(out), { base })).toEqual([]);
    expect(readFileSync(join(out, '_headers'), 'utf8')).toContain(`${base}admin/*`);
  });

  it('writes nothing where no editor is asked for', async () => {
    const other = join(work, 'other');
    await writeEditor({ outDir: other, base, chronology: Chronology.parse({}) });
    expect(globSync('**', { cwd: other })).toEqual([]);
  });

  /** Opens the editor on a copy of the content, as its local back end reads it. */
  const openEditor = async (files: readonly (readonly [string, string])[]): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    page.on('requestfinished', (request) => loaded.push(request.url()));
    await page.addInitScript(() => {
      const pick = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
      Object.assign(globalThis, { showDirectoryPicker: pick });
    });
    await page.goto(`${server.address}admin/config.json`);
    await putRepository(page, files);
    await page.goto(`${server.address}admin/`);
    await page.getByRole('button', { name: /local repository/i }).click();
    return page;
  };

  it('opens, edits an event and saves; the check passes, and the rest stays byte for byte', async () => {
    const before = filesIn(content);
    const page = await openEditor(before);
    await page.getByText('Ada Brenn visits Kell').click();
    const title = page.getByRole('textbox', { name: 'Title' }).first();
    await title.fill('Ada Brenn sails to Kell');
    await page.getByRole('button', { name: /^save/i }).first().click();
    await expect
      .poll(async () => (await readRepository(page, [file]))[0]?.[1], { timeout: 20_000 })
      .toContain('Ada Brenn sails to Kell');

    const after = await readRepository(
      page,
      before.map(([path]) => path),
    );
    const changed = after.filter(([path, text]) => new Map(before).get(path) !== text);
    expect(changed.map(([path]) => path)).toEqual([file]);
    const [[path, text] = ['', '']] = changed;
    const old = new Map(before).get(path) ?? '';
    expect(text).toBe(old.replace('Ada Brenn visits Kell', 'Ada Brenn sails to Kell'));
    writeFileSync(join(content, path), text);
    const findings = checkContent(content).findings.filter(
      ({ severity }) => severity !== 'warning',
    );
    expect(findings).toEqual([]);
    expect(
      loaded.filter(
        (address) => !/^(?:blob|data):/.test(address) && !address.startsWith(server.address),
      ),
    ).toEqual([]);
    await page.context().close();
  });

  it('makes a new place, whose file the check takes', async () => {
    const page = await openEditor(filesIn(islandFolder));
    await page.getByText('Places').first().click();
    await page.getByRole('button', { name: 'New' }).first().click();
    const reviewed = page.getByRole('radio', { name: 'Reviewed' }).first();
    await reviewed.click();
    // The form hears what is typed once it answers.
    await expect
      .poll(() => reviewed.getAttribute('aria-checked'), { timeout: 20_000 })
      .toBe('true');
    await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Gull Skerry');
    await page.getByRole('button', { name: /^save/i }).first().click();
    const made = 'places/gull-skerry.mdx';
    await expect
      .poll(async () => readRepository(page, [made]).catch(() => []), { timeout: 20_000 })
      .toEqual([[made, '---\nname: Gull Skerry\nreview: reviewed\n---\n']]);
    await page.context().close();
  });
});
