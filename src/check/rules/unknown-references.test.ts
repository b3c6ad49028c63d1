import { describe, expect, it } from 'vitest';
import { altered, eventFile, findingsIn, sound, sourceFile } from '../fixture.ts';
import { unknownReferences } from './unknown-references.ts';

const find = (file: string, old: string, put: string) =>
  findingsIn(altered(file, old, put), [unknownReferences]);

describe('unknownReferences(context)', () => {
  it('finds nothing where every id has a record', () => {
    expect(findingsIn(sound, [unknownReferences])).toEqual([]);
  });

  it('names the actor that was meant', () => {
    expect(find(eventFile, 'actor: ada-envoy', 'actor: ada-envoi')).toEqual([
      `${eventFile}:8:14 unknown-actor "ada-envoi" is no actor; did you mean "ada-envoy"?`,
    ]);
    expect(find(eventFile, 'actor: ada-envoy', 'actor: envoy')).toEqual([
      `${eventFile}:8:14 unknown-actor "envoy" is no actor; did you mean "ada-envoy"?`,
    ]);
  });

  it('says which file is wanting where nothing is near', () => {
    expect(find(eventFile, '[harbour-town]', '[quite-elsewhere]')).toEqual([
      `${eventFile}:6:10 unknown-place "quite-elsewhere" is no place; add places/quite-elsewhere.mdx or name another place`,
    ]);
  });

  it('looks at sources, publishers, events, sides, roles and what evidence says', () => {
    const rules = [
      find(eventFile, 'source: gazette-2018-04-04-envoy-to-come', 'source: gone'),
      find(sourceFile, 'publisher: harbour-gazette', 'publisher: gone'),
      find(eventFile, 'review: reviewed', 'partOf: gone\nreview: reviewed'),
      find('actors/ada-envoy.mdx', 'side: norland', 'side: gone'),
      find('actors/ada-envoy.mdx', 'of: norland', 'of: gone'),
      find(eventFile, 'status: announced }', 'status: announced, actors: [{ actor: gone }] }'),
      find(eventFile, 'status: announced }', 'status: announced, places: [gone] }'),
    ].map((lines) => lines.map((line) => line.split(' ')[1]));
    expect(rules).toEqual([
      ['unknown-source'],
      ['unknown-publisher'],
      ['unknown-event'],
      ['unknown-actor'],
      ['unknown-actor'],
      ['unknown-actor'],
      ['unknown-place'],
    ]);
  });

  it('looks at links and components in bodies', () => {
    expect(find(eventFile, '/actors/ada-envoy/', '/actors/ada/')).toEqual([
      `${eventFile}:20:1 unknown-actor "ada" is no actor; did you mean "ada-envoy"?`,
    ]);
    expect(find(eventFile, 'came by', '<Place id="harbor-town">came</Place> by')).toEqual([
      `${eventFile}:20:33 unknown-place "harbor-town" is no place; did you mean "harbour-town"?`,
    ]);
  });

  it('knows an old id and gives the new one', () => {
    const files = altered(
      'actors/norland.mdx',
      'kind: state',
      'kind: state\nredirects: [nordland]',
    );
    expect(
      findingsIn(altered('actors/ada-envoy.mdx', 'side: norland', 'side: nordland', files), [
        unknownReferences,
      ]),
    ).toEqual(['actors/ada-envoy.mdx:7:7 unknown-actor "nordland" is an old id; write "norland"']);
  });

  it('does not call a record unknown that is there but cannot be read', () => {
    expect(
      findingsIn({ ...sound, 'actors/norland.mdx': 'no record' }, [unknownReferences]),
    ).toEqual([
      'actors/norland.mdx:1:1 frontmatter does not begin with frontmatter; expected "---" as the first line',
    ]);
  });
});
