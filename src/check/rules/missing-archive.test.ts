import { describe, expect, it } from 'vitest';
import { altered, findingsIn, sound, sourceFile } from '../fixture.ts';
import { missingArchive } from './missing-archive.ts';

describe('missingArchive(context)', () => {
  it('takes an address with its archived copy, and a source without an address', () => {
    expect(findingsIn(sound, [missingArchive])).toEqual([]);
    const offline = altered(sourceFile, 'url: https://example.org/envoy\n', '');
    expect(findingsIn(offline, [missingArchive])).toEqual([]);
  });

  it('warns of an address that stands alone', () => {
    const files = altered(sourceFile, 'archived: https://archive.example/envoy\n', '');
    expect(findingsIn(files, [missingArchive])).toEqual([
      expect.stringMatching(
        /^sources\/\S+:6:6 missing-archive \(warning\) .*give its address as "archived"/,
      ),
    ]);
  });
});
