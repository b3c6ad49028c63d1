import { readChronology } from '../../src/content/read-chronology.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import type { Standing } from './try-record.ts';

/** Reads the content as it stands before a record is added. */
export function readStanding(contentDir: string): Standing {
  const { chronology } = readChronology(contentDir);
  return { contentDir, reading: readLibrary(contentDir), chronology };
}
