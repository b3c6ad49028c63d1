import type { AstroIntegration } from 'astro';
import type { KeptFiles } from './kept-files.ts';

/**
 * Has Astro render only the pages that are not there: a page whose key is that of the last build is
 * left. Astro's own incremental build would write each page a second time, for itself. Hears of every
 * page (not of other files) by its path, with slashes around it.
 */
export function renderChanged(files: KeptFiles, hear: (page: string) => void): AstroIntegration {
  return {
    name: 'dateline-render-changed',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          async getStaticPaths() {
            const seen = new Set<string>();
            const paths = await usual.getStaticPaths();
            return paths.filter(({ pathname, route, cacheKey }) => {
              // As Astro has it: where two routes have a page, the first makes it.
              const path = pathname.replace(/^\/|\/$/g, '');
              if (seen.has(path)) return false;
              seen.add(path);
              const isPage = route.type === 'page';
              if (isPage) hear(path === '' ? '/' : `/${path}/`);
              if (cacheKey === undefined) return true;
              return !files.keep(isPage ? `${path}/index.html` : path, cacheKey);
            });
          },
        })),
    },
  };
}
