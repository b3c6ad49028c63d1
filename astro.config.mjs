import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Astro would take these from the environment before it takes its own.
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'PROD', 'DEV', 'SSR'])
  delete process.env[name];

// What differs between builds (base path, site, folders) is given by scripts/build.ts.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // No folder with a leading underscore: some hosts leave those out.
    assets: 'assets',
    inlineStylesheets: 'never',
    concurrency: 4,
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  // For editors: schemas of the content's fields in `.astro`.
  experimental: { contentIntellisense: true },
  vite: {
    build: {
      // What has not changed stays in it.
      emptyOutDir: false,
      // Scripts stay files of their own, so that a content security policy can forbid inline ones.
      assetsInlineLimit: 0,
      // One stylesheet for all pages: fetched once, and small.
      cssCodeSplit: false,
    },
  },
});
