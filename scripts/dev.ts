import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseBasePath, parsePort } from './command/base-path.ts';
import { fromCaller } from './command/call-folder.ts';
import { runCommand } from './command/command.ts';

const usage = `npm run dev -- [--content DIR] [--base /path/] [--port NUMBER]

Shows the site while its content is being edited: a page is made when it is asked for, and anew when
a file changes. The search needs a build and is not there. Ctrl+C ends it.

  --content DIR    the chronology's folder   (default: content)
  --base /path/    where the site lies       (default: /)
  --port NUMBER    on this machine           (default: 4321, or the next that is free)
`;

await runCommand(
  {
    name: 'npm run dev',
    usage,
    options: {
      content: { type: 'string' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '4321' },
    },
  },
  async ({ content, base, port }) => {
    const root = join(import.meta.dirname, '..');
    const contentDir = content ? fromCaller(content) : join(root, 'content');
    // Lists it, so that what is no folder, or closed, ends here and not in a server without pages.
    readdirSync(contentDir);
    process.env['DATELINE_CONTENT'] = contentDir;
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { dev } = await import('astro');
    const server = await dev({
      root,
      base: parseBasePath(base),
      server: { port: parsePort(port) },
    });
    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await server.stop();
    return 0;
  },
);
