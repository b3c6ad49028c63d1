import { describe, expect, it } from 'vitest';
import { findingsIn, sound } from '../fixture.ts';
import { unsourcedEvents } from './unsourced-events.ts';

const bare =
  '---\ntitle: The harbour freezes\nstatus: occurred\nkind: other\nreview: reviewed\n---\n';

describe('unsourcedEvents(context)', () => {
  it('is content with evidence', () => {
    expect(findingsIn(sound, [unsourcedEvents])).toEqual([]);
  });

  it('finds an event without any', () => {
    const message =
      'unsourced-event has no evidence; add a source and a quote under "evidence", or delete the event';
    expect(findingsIn({ ...sound, 'events/frost.mdx': bare }, [unsourcedEvents])).toEqual([
      `events/frost.mdx:2:1 ${message}`,
    ]);
    const empty = bare.replace('review', 'evidence: []\nreview');
    expect(findingsIn({ ...sound, 'events/frost.mdx': empty }, [unsourcedEvents])).toEqual([
      `events/frost.mdx:5:11 ${message}`,
    ]);
  });
});
