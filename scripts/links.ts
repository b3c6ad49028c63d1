import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../src/content/read-library.ts';
import { fromCaller } from './command/call-folder.ts';
import { progress, runCommand, UsageError } from './command/command.ts';
import { findCopy } from './linking/find-copy.ts';
import { formatFindings, isLinkFormat, linkFormats } from './linking/format-findings.ts';
import { lookAtSources } from './linking/look-at-sources.ts';
import { visitAddress } from './linking/visit-address.ts';

const usage = `npm run links -- [--content DIR] [--format text|markdown]

Asks for the address and the archived copy of every source, and says which no longer answer, which
have moved, and where a copy is that the record does not name yet. Goes to the network.

  --content DIR   the chronology's folder (default: content)
  --format FORM   text, or markdown for an issue; nothing at all when nothing is to be mended

Exit status: 0 whatever is found, 2 wrong use.
`;

await runCommand(
  {
    name: 'npm run links',
    usage,
    options: { content: { type: 'string' }, format: { type: 'string' } },
  },
  async ({ content, format = 'text' }) => {
    if (!isLinkFormat(format)) {
      throw new UsageError(`--format is "${format}"; expected ${linkFormats.join(', ')}`);
    }
    const folder = content ? fromCaller(content) : join(import.meta.dirname, '../content');
    // Lists it, so that what is no folder ends here and not in a chronology without sources.
    readdirSync(folder);
    const bar = progress('Addresses');
    const { library } = readLibrary(folder);
    const findings = await lookAtSources(library.sources, {
      visit: visitAddress,
      findCopy,
      step: (done, total, address) => bar.step(done, total, address),
    });
    bar.end();
    process.stdout.write(formatFindings(findings, format));
    return 0;
  },
);
