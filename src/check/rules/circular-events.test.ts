import { describe, expect, it } from 'vitest';
import { findingsIn } from '../fixture.ts';
import { circularEvents } from './circular-events.ts';

const event = (link: string) =>
  `---\ntitle: Ships sail\nstatus: occurred\nkind: other\n${link}review: reviewed\n---\n`;

describe('circularEvents(context)', () => {
  it('takes chains that end', () => {
    const files = {
      'events/a.mdx': event('partOf: b\n'),
      'events/b.mdx': event('follows: c\n'),
      'events/c.mdx': event(''),
    };
    expect(findingsIn(files, [circularEvents])).toEqual([]);
  });

  it('finds an event that is part of itself', () => {
    expect(findingsIn({ 'events/a.mdx': event('partOf: a\n') }, [circularEvents])).toEqual([
      'events/a.mdx:5:9 circular-event a partOf a; one of these is wrong',
    ]);
  });

  it('finds a circle once, whatever leads into it', () => {
    const files = {
      'events/a.mdx': event('follows: b\n'),
      'events/b.mdx': event('follows: c\n'),
      'events/c.mdx': event('follows: b\n'),
    };
    expect(findingsIn(files, [circularEvents])).toEqual([
      'events/b.mdx:5:10 circular-event b follows c follows b; one of these is wrong',
    ]);
  });
});
