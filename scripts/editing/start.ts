import { init, registerCustomFormat } from '@sveltia/cms';
import { collectionNames } from '../../src/model/collection.ts';
import { entryFormat, formatName } from './entry-format.ts';

// Runs in the browser, on the editor's page alone.
for (const name of collectionNames)
  registerCustomFormat(formatName(name), 'mdx', entryFormat(name));
init();
