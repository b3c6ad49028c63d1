import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderState, readEarlier } from '../../src/check/earlier.ts';
import {
  altered,
  eventFile,
  type Files,
  sound,
  sourceFile,
  writeFolder,
} from '../../src/check/fixture.ts';
import { repairContent } from './repair.ts';

const event = sound[eventFile] ?? '';

/** Repairs these files and gives what one of them holds then, and which rules still find something. */
function repair(files: Files, file = eventFile, before?: Files) {
  const folder = writeFolder(files);
  const old = before && writeFolder(before);
  try {
    const earlier = old && readEarlier(folder, folderState(old));
    const { findings, repairs } = repairContent(folder, earlier ? { earlier } : {});
    const made = [...repairs].map(([path, count]) => [path.slice(folder.length + 1), count]);
    const open = findings.filter(({ severity }) => severity === undefined).map(({ rule }) => rule);
    return { text: readFileSync(join(folder, file), 'utf8'), made, open };
  } finally {
    for (const made of [folder, old]) if (made !== undefined) rmSync(made, { recursive: true });
  }
}

describe('repairContent(contentDir, options)', () => {
  it('touches nothing where nothing is wrong', () => {
    expect(repair(sound)).toEqual({ text: event, made: [], open: [] });
  });

  it('strips what a careless editor leaves in a file', () => {
    const careless = `\ufeff${event.replace('came by ship', 'came\u200b by ship, cafe\u0301')}`;
    expect(repair({ ...sound, [eventFile]: careless })).toEqual({
      text: event.replace('came by ship', 'came by ship, caf\u00e9'),
      made: [[eventFile, 3]],
      open: [],
    });
  });

  it('writes the new id where an old one stands, and keeps every other byte', () => {
    const noted = event.replace('role: host }', 'role: host } # by rank');
    const files: Files = {
      ...sound,
      [eventFile]: noted.replace('actor: bo-mayor', 'actor: bob-mayor'),
      'actors/bo-mayor.mdx': sound['actors/bo-mayor.mdx']?.replace(
        'review:',
        'redirects: [bob-mayor]\nreview:',
      ),
    };
    expect(repair(files)).toEqual({ text: noted, made: [[eventFile, 1]], open: [] });
  });

  it('takes the marks of a quote from the article', () => {
    const curly = {
      ...altered(eventFile, 'talks }', 'talks in the mayor\'s "own" house }'),
      'articles/gazette.txt': sound['articles/gazette.txt']?.replace(
        'days of talks',
        'days of talks in the mayor’s “own” house',
      ),
    };
    const { text, open } = repair(curly);
    expect(text).toContain('talks in the mayor’s “own” house');
    expect(open).toEqual([]);
  });

  it('gives a renamed record its old address, and puts a lost correction back', () => {
    const corrected = event.replace(
      'review:',
      'corrections:\n  - { date: 2020-01-02, note: The day was wrong. }\nreview:',
    );
    const renamed = 'events/2018-04-09-envoy-comes.mdx';
    const now = { ...sound, [eventFile]: undefined, [renamed]: corrected };
    const kept = repair(now, renamed, { ...sound, [eventFile]: corrected });
    expect(kept.text).toContain('redirects: [ 2018-04-09-envoy-visits-harbour-town ]');
    expect(kept.open).toEqual([]);
    const back = repair(sound, eventFile, { ...sound, [eventFile]: corrected });
    expect(back.text).toContain('note: The day was wrong.');
    expect(back.open).toEqual([]);
  });

  it('leaves alone what has more than one repair', () => {
    const files = altered(sourceFile, 'harbour-gazette', 'harbor-gazette');
    const { made, open } = repair(files, sourceFile);
    expect({ made, open }).toEqual({ made: [], open: ['unknown-publisher'] });
  });
});
