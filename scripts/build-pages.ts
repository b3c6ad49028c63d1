import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export interface PageBuild {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly outDir: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Scheme and host, where they are known. */
  readonly site?: string | undefined;
}

const root = join(import.meta.dirname, '..');

/**
 * Builds all pages into the output folder, which Astro empties first. Pages that have not changed
 * come from the cache; each content folder and base path has a cache of its own.
 */
export async function buildPages({ contentDir, outDir, base, site }: PageBuild): Promise<void> {
  const cacheDir = cacheFor(contentDir, base);
  forgetPagesOfOtherCode(cacheDir);
  process.env['DATELINE_CONTENT'] = contentDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({
    root,
    base,
    outDir,
    cacheDir,
    logLevel: 'warn',
    ...(site !== undefined && { site }),
  });
}

/** Returns the folder that keeps what builds of one content folder and base path share. */
export function cacheFor(contentDir: string, base: string): string {
  const key = createHash('sha256')
    .update(JSON.stringify([contentDir, base]))
    .digest('hex');
  return join(root, 'node_modules/.cache/dateline', key.slice(0, 16));
}

/**
 * Drops the kept pages when the code that makes them has changed: a kept page names stylesheets
 * by their digests, which a change to any component may change.
 */
function forgetPagesOfOtherCode(cacheDir: string): void {
  const rooms = 'components,content,layouts,model,pages,site,styles';
  const files = globSync([`src/{${rooms}}/**/*.{ts,astro,css,mdx}`, 'astro.config.mjs'], {
    cwd: root,
    exclude: (path) => path.endsWith('fixtures') || path.endsWith('.test.ts'),
  });
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(`${relative(root, resolve(root, file))}\n`).update(readFileSync(join(root, file)));
  }
  const digest = hash.digest('hex');
  const record = join(cacheDir, 'code');
  if (readOr(record, '') === digest) return;
  rmSync(join(cacheDir, 'incremental-build.json'), { force: true });
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(record, digest);
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
