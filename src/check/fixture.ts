import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatFinding } from '../content/finding.ts';
import { checkContent } from './check-content.ts';
import type { Rule } from './context.ts';
import { folderState, readEarlier } from './earlier.ts';
import { rules } from './rules.ts';

/** Path in a content folder → text of the file; undefined leaves a file of the base out. */
export type Files = Readonly<Record<string, string | undefined>>;

/** A small chronology, invented, in which no rule finds anything. */
export const sound: Files = {
  'articles/gazette.txt': `---
publisher: Harbour Gazette
published: 2018-04-12
---
Envoy ends visit

The envoy of Norland left the harbour town on Thursday after four days of talks. The mayor said that the talks had gone well. The mayor said that more talks would follow.
`,
  'articles/digest.md': `---
form: digest
---
On 4 April the harbour office announced that the envoy would come on 10 April.
`,
  'publishers/harbour-gazette.mdx': '---\nname: Harbour Gazette\nreview: reviewed\n---\n',
  'places/harbour-town.mdx': '---\nname: Harbour Town\nreview: reviewed\n---\n',
  'actors/norland.mdx': '---\nname: Norland\nkind: state\nreview: reviewed\n---\n',
  'actors/ada-envoy.mdx': `---
name: Ada Envoy
kind: person
names: { ru: Ада Энвой }
aliases: [A. Envoy]
weakAliases: [Envoy]
side: norland
roles:
  - { title: envoy, of: norland, from: 2016, to: 2019-05, asOf: 2018-04 }
review: reviewed
---
`,
  'actors/bo-mayor.mdx': `---
name: Bo Mayor
kind: person
weakAliases: [Envoy]
review: reviewed
---
`,
  'sources/gazette-2018-04-12-envoy-ends-visit.mdx': `---
publisher: harbour-gazette
headline: Envoy ends visit
published: 2018-04-12
publishedBasis: stated
url: https://example.org/envoy
language: en
form: capture
article: gazette.txt
words: 1000
archived: https://archive.example/envoy
review: reviewed
---
`,
  'sources/gazette-2018-04-04-envoy-to-come.mdx': `---
publisher: harbour-gazette
headline: Envoy to come
published: 2018-04-04T10:00:00Z
language: en
form: digest
article: digest.md
review: reviewed
---
`,
  'events/2018-04-09-envoy-visits-harbour-town.mdx': `---
title: Ada Envoy visits Harbour Town
date: 2018-04-09/2018-04-12
status: occurred
kind: visit
places: [harbour-town]
actors:
  - { actor: ada-envoy, role: visitor }
  - { actor: bo-mayor, role: host }
evidence:
  - source: gazette-2018-04-12-envoy-ends-visit
    quote: { exact: left the harbour town on Thursday after four days of talks }
    says: { date: 2018-04-09/2018-04-12, status: occurred }
  - source: gazette-2018-04-04-envoy-to-come
    quote: { exact: the envoy would come on 10 April }
    says: { date: 2018-04-10, status: announced }
review: reviewed
---

[Ada Envoy](/actors/ada-envoy/) came by ship.
`,
};

export const eventFile = 'events/2018-04-09-envoy-visits-harbour-town.mdx';
export const sourceFile = 'sources/gazette-2018-04-12-envoy-ends-visit.mdx';

/** The sound chronology with one text in one file replaced; throws when it is not there. */
export function altered(file: string, old: string, put: string, base: Files = sound): Files {
  const text = base[file];
  if (!text?.includes(old)) throw new Error(`${file} has no ${JSON.stringify(old)}`);
  return { ...base, [file]: text.replace(old, put) };
}

/** Writes files into a new folder; the caller removes it. */
export function writeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-check-'));
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Checks these files as a content folder; findings as lines, paths from the folder. */
export function findingsIn(
  files: Files,
  checked: readonly Rule[] = rules,
  before?: Files,
): string[] {
  const folder = writeFolder(files);
  const old = before && writeFolder(before);
  try {
    const earlier = old && readEarlier(folder, folderState(old));
    return checkContent(folder, { checked, ...(earlier && { earlier }) }).findings.map((finding) =>
      formatFinding({ ...finding, file: finding.file.slice(folder.length + 1) }),
    );
  } finally {
    for (const made of [folder, old]) if (made !== undefined) rmSync(made, { recursive: true });
  }
}
