import { appendFileSync, copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Chronology } from '../../src/model/chronology.ts';
import { adminPage, editorPolicy } from '../editing/admin-page.ts';
import { bundleEditor } from '../editing/bundle-editor.ts';
import { cmsConfig } from '../editing/cms-config.ts';

export interface EditorBuild {
  readonly outDir: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly chronology: Chronology;
}

/** Writes the editor to `/admin/`, where the chronology has one; no other page knows of its files. */
export async function writeEditor({ outDir, base, chronology }: EditorBuild): Promise<void> {
  if (!chronology.editor) return;
  const folder = join(outDir, 'admin');
  mkdirSync(folder, { recursive: true });
  const config = `${JSON.stringify(cmsConfig(chronology, base), undefined, 2)}\n`;
  writeFileSync(join(folder, 'config.json'), config);
  writeFileSync(join(folder, 'index.html'), adminPage(base, chronology.language));
  await bundleEditor(folder);
  copyCms(join(folder, 'cms'));
  appendFileSync(
    join(outDir, '_headers'),
    `\n${base}admin/*\n  Content-Security-Policy: ${editorPolicy}; frame-ancestors 'none'\n`,
  );
}

/** Copies the editor's own files, fonts among them, as npm has them; not the maps for debuggers. */
function copyCms(folder: string): void {
  const main = createRequire(import.meta.url).resolve('@sveltia/cms');
  cpSync(dirname(main), folder, { recursive: true, filter: (file) => !file.endsWith('.map') });
  // Its licence asks to be handed on with it.
  copyFileSync(join(dirname(main), '../LICENSE.txt'), join(folder, 'LICENSE.txt'));
}
