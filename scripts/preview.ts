import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './building/serve-folder.ts';
import { parseBasePath, parsePort } from './command/base-path.ts';
import { asCalled, fromCaller } from './command/call-folder.ts';
import { runCommand, UsageError } from './command/command.ts';

const usage = `npm run preview -- [--out DIR] [--base /path/] [--port NUMBER]

Serves what was built, on this machine only, as a plain static host would. Ctrl+C ends it.

  --out DIR        the site's folder         (default: dist)
  --base /path/    as it was built           (default: /)
  --port NUMBER    0 takes any that is free  (default: 4321)
`;

await runCommand(
  {
    name: 'npm run preview',
    usage,
    options: {
      out: { type: 'string' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '4321' },
    },
  },
  async ({ out, base, port }) => {
    const folder = out ? fromCaller(out) : join(import.meta.dirname, '../dist');
    if (!existsSync(join(folder, 'index.html'))) {
      throw new UsageError(`there is no site in ${asCalled(folder)}: npm run build makes one`);
    }
    const server = await serveFolder(folder, parseBasePath(base), { port: parsePort(port) }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error;
        throw new UsageError(`port ${port} is taken: give another one with --port`);
      },
    );
    process.stdout.write(`${server.address}\n`);
    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await server.close();
    return 0;
  },
);
