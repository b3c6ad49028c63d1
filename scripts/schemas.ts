import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asCalled } from './command/call-folder.ts';
import { count, runCommand } from './command/command.ts';
import { makeSchemas, schemaFolder } from './schemas/make-schemas.ts';

const usage = `npm run schemas

Writes the JSON Schemas that editors complete and check by (.vscode/schemas), from the schemas of
src/model. A test tells when they are old.
`;

await runCommand({ name: 'npm run schemas', usage, options: {} }, () => {
  mkdirSync(schemaFolder, { recursive: true });
  const made = makeSchemas();
  for (const [name, text] of made) writeFileSync(join(schemaFolder, name), text);
  process.stdout.write(`${count(made.size, 'schema')} in ${asCalled(schemaFolder)}\n`);
  return 0;
});
