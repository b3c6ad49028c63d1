import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { captureText } from '../../model/frontmatter.ts';
import { altered, type Files, findingsIn, sound, sourceFile } from '../fixture.ts';
import { articleFile } from './article-file.ts';

const find = (files: Files) => findingsIn(files, [articleFile]);
const text = captureText(new TextEncoder().encode(sound['articles/gazette.txt']));
const sum = createHash('sha256').update(text).digest('hex');

describe('articleFile(context)', () => {
  it('takes an article that is there, with the sum of its text', () => {
    expect(find(sound)).toEqual([]);
    expect(find(altered(sourceFile, 'words: 1000', `sha256: ${sum}`))).toEqual([]);
  });

  it('finds a text that is not the one that was read', () => {
    const files = altered(sourceFile, 'words: 1000', `sha256: ${sum}`);
    const [line, ...more] = find(altered('articles/gazette.txt', 'four days', 'five days', files));
    expect(more).toEqual([]);
    expect(line).toMatch(/:10:9 source-hash articles\/gazette.txt is not the text that was read/);
  });

  it('does not mind a change of the frontmatter', () => {
    const files = altered(sourceFile, 'words: 1000', `sha256: ${sum}`);
    expect(find(altered('articles/gazette.txt', 'publisher:', 'source:', files))).toEqual([]);
  });

  it('warns of an article that is not there', () => {
    expect(find({ ...sound, 'articles/gazette.txt': undefined })).toEqual([
      `${sourceFile}:9:10 article-file (warning) articles/gazette.txt is not there, so its quotes cannot be held against it; put it back, or remove "article"`,
    ]);
  });

  it('reads nothing outside of the folder of articles', () => {
    for (const path of ['../chronology.yaml', '/etc/hostname', 'a/../../b.txt', 'a\\..\\b.txt']) {
      expect(find(altered(sourceFile, 'gazette.txt', path))).toEqual([
        `${sourceFile}:9:10 article-file "${path}" is no file inside articles/; give its path from there`,
      ]);
    }
  });
});
