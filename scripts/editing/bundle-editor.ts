import { join } from 'node:path';

/**
 * Bundles what starts the editor into `start.js` of a folder: our own reading and writing of content
 * files, and beside it, as they are, the editor's own files in `cms/`.
 */
export async function bundleEditor(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: import.meta.dirname,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { 'node:util': join(import.meta.dirname, 'deep-equal.ts') } },
    plugins: [
      {
        name: 'editor-beside',
        enforce: 'pre',
        resolveId: (id) =>
          id === '@sveltia/cms' ? { id: './cms/index.js', external: true } : undefined,
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, 'start.ts'),
        formats: ['es'],
        fileName: () => 'start.js',
      },
    },
  });
}
