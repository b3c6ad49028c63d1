import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimelineView, parseTimelineView } from './timeline-address.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('parseTimelineView(query)', () => {
  it('reads what formatTimelineView writes', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
    const range = fc
      .tuple(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: 1, max: 90_000 }))
      .map(([from, days]) => [from, from + days] as const);
    const view = fc.record(
      {
        laning: fc.constantFrom('sides' as const, 'actors' as const),
        chosen: fc.uniqueArray(id, { maxLength: 4 }),
        range,
        event: id,
      },
      { requiredKeys: ['laning', 'chosen'] },
    );
    fc.assert(
      fc.property(view, (seen) => {
        expect(parseTimelineView(formatTimelineView(seen))).toEqual(seen);
      }),
    );
  });

  it('is exact to the minute where little time is shown', () => {
    const range = [day('2018-04-09T06:14Z'), day('2018-04-20')] as const;
    const query = formatTimelineView({ laning: 'sides', chosen: [], range });
    expect(query).toBe('?from=2018-04-09T06:14&to=2018-04-20');
    expect(parseTimelineView(query).range).toEqual(range);
  });

  it('leaves out what it does not understand', () => {
    const bare = { laning: 'sides', chosen: [] };
    expect(parseTimelineView('')).toEqual(bare);
    expect(parseTimelineView('?lanes=colours&from=soon&to=2018-13-45&event=')).toEqual(bare);
    expect(parseTimelineView('?from=2019-01-01&to=2018-01-01')).toEqual(bare);
    expect(parseTimelineView('?from=2018-01-01')).toEqual(bare);
  });

  it('writes nothing for the timeline as it opens', () => {
    expect(formatTimelineView({ laning: 'sides', chosen: [] })).toBe('');
  });
});
