import { parse } from '@markwhen/parser';
import { describe, expect, it } from 'vitest';
import { Event } from '../../model/event.ts';
import { siteOf } from '../fixtures/island-site.ts';
import { absolute, nastySite, wholeSites } from '../fixtures/whole-sites.ts';
import { formatMarkwhen } from './format-markwhen.ts';
import { type TimelineSlide, timelineJs } from './timeline-js.ts';

describe.each(wholeSites)('timelineJs(site, absolute) of %s', (_, makeIt) => {
  const site = makeIt();
  const timeline = timelineJs(site, absolute);
  const all = [...timeline.events, ...timeline.undated];

  it('has every event once, by its id, those with a day in the order of the chronology', () => {
    expect(all).toHaveLength(site.index.events.length);
    expect(new Set(all.map((slide) => slide.unique_id)).size).toBe(all.length);
    const dated = new Set(timeline.events.map((slide) => slide.unique_id));
    expect(timeline.events.map((slide) => slide.unique_id)).toEqual(
      site.index.events.map(({ id }) => id).filter((id) => dated.has(id)),
    );
  });

  it('says enough to make the same events again', () => {
    for (const { unique_id, dateline } of all) {
      const { sources, text, evidence: shown, ...record } = dateline;
      const entry = site.index.library.events.get(unique_id);
      const { evidence, ...data } = entry?.data ?? Event.parse({});
      expect(JSON.parse(JSON.stringify(record))).toEqual(JSON.parse(JSON.stringify(data)));
      expect(sources).toEqual([...new Set(evidence.map(({ source }) => source))]);
      expect(text ?? '').toBe(entry?.body.trim());
      const says = (piece: (typeof evidence)[number]) => ({ ...piece, quote: undefined });
      expect(shown.map(says)).toEqual(evidence.map(says));
      for (const [at, { quote }] of shown.entries()) {
        const words = quote.exact.replace(/ …$/, '');
        expect(words === '[…]' || evidence[at]?.quote.exact.startsWith(words)).toBe(true);
      }
    }
  });

  it('begins no event after its end, and shows no markup of a title', () => {
    const number = (date: TimelineSlide['start_date']) =>
      (date?.year ?? 0) * 10_000 + (date?.month ?? 0) * 100 + (date?.day ?? 0);
    for (const { start_date, end_date, text } of timeline.events) {
      if (end_date) expect(number(start_date)).toBeLessThanOrEqual(number(end_date));
      expect(text.headline).toMatch(/^<a href="[^"<]*">[^<>]*<\/a>$/);
    }
  });
});

describe('timelineJs(site, absolute)', () => {
  const dated = (date: string) => timelineJs(siteOf({ a: { date } }), absolute).events[0];

  it('gives plain dates as they are, and other dates as the days they lie between', () => {
    expect(dated('2031')).toMatchObject({ start_date: { year: 2031 } });
    expect(dated('2031-04/2031-06')).toMatchObject({
      start_date: { year: 2031, month: 4 },
      end_date: { year: 2031, month: 6 },
    });
    expect(dated('2031-04~')).toMatchObject({
      start_date: { year: 2031, month: 4, day: 1 },
      end_date: { year: 2031, month: 4, day: 30 },
      display_date: 'about April 2031',
    });
    expect(dated('2031-04-02/..')).toMatchObject({ start_date: { year: 2031, month: 4, day: 2 } });
    expect(dated('2031-04-02/..')).not.toHaveProperty('end_date');
    expect(dated('[..2031-04-02]')).toMatchObject({ start_date: { year: 2031, month: 4, day: 2 } });
  });
});

/** The events that Markwhen's own parser finds, with the text of their first lines. */
function readMarkwhen(text: string) {
  const found: { from: string; title: string; properties: Record<string, unknown> }[] = [];
  const walk = (node: unknown): void => {
    const { children, firstLine, dateRangeIso, properties } = node as {
      children?: readonly unknown[];
      firstLine?: { restTrimmed: string };
      dateRangeIso?: { fromDateTimeIso: string };
      properties?: Record<string, unknown>;
    };
    if (firstLine && dateRangeIso) {
      found.push({
        from: dateRangeIso.fromDateTimeIso.slice(0, 10),
        title: firstLine.restTrimmed,
        properties: properties ?? {},
      });
    }
    for (const child of children ?? []) walk(child);
  };
  const parsed = parse(text);
  walk(parsed.events);
  return {
    found,
    header: parsed.header as Record<string, unknown>,
    messages: parsed.parseMessages,
  };
}

describe.each(wholeSites)('formatMarkwhen(site, absolute) of %s', (_, makeIt) => {
  const site = makeIt();
  const text = formatMarkwhen(site, absolute);

  it('is read again by its own parser, every event with id, title, date and status', () => {
    const { found, header, messages } = readMarkwhen(text);
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(header['title']).toBe(site.chronology.title);
    const undated = text.match(/^\/\/ Undated: /gm)?.length ?? 0;
    expect(found.length + undated).toBe(site.index.events.length);
    for (const { title, properties } of found) {
      const { data } = site.index.library.events.get(String(properties['id'])) ?? {};
      expect(title.replace(/^\\/, '')).toContain(
        // A word after a hash is a tag to Markwhen, wherever it stands.
        data?.title.replace(/\s+/g, ' ').replace(/ #[a-z]+/g, ''),
      );
      expect(properties['status']).toBe(data?.status);
      expect(properties['date']).toBe(data?.date);
    }
  });
});

describe('formatMarkwhen(site, absolute)', () => {
  it('makes no second event of a title that looks like one', () => {
    expect(readMarkwhen(formatMarkwhen(nastySite(), absolute)).found).toHaveLength(
      nastySite().index.events.length,
    );
  });

  it('places an event at the day from which it can be', () => {
    const at = (date: string) =>
      readMarkwhen(formatMarkwhen(siteOf({ a: { date } }), absolute)).found[0]?.from;
    expect(at('2031-04-02')).toBe('2031-04-02');
    expect(at('2031-04')).toBe('2031-04-01');
    expect(at('2031-04-21/2031-04-30')).toBe('2031-04-21');
    expect(at('2031-21')).toBe('2031-03-01');
  });
});
