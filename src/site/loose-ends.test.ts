import { describe, expect, it } from 'vitest';
import { siteOf } from './fixtures/island-site.ts';
import { span, viewLooseEnds } from './loose-ends.ts';

const sources = {
  early: { published: '2031-03-01' },
  late: { published: '2031-06-30T23:00:00+02:00' },
};
const says = (status: string) => ({ source: 'early', quote: { exact: 'x' }, says: { status } });

function titles(events: Record<string, object>, of = sources): string[] {
  return viewLooseEnds(siteOf(events, of)).years.flatMap(({ ends }) =>
    ends.map(({ event, since, laterSources }) => `${event.title}, ${since}, ${laterSources}`),
  );
}

describe('viewLooseEnds(site)', () => {
  it('finds what was announced or planned for a day before that of the newest source', () => {
    const events = {
      a: { title: 'A', date: '2031-04-02', status: 'announced' },
      b: { title: 'B', date: '2031-06', status: 'planned' },
      c: { title: 'C', date: '2031-06-29', status: 'planned', evidence: [says('planned')] },
    };
    expect(titles(events)).toEqual(['C, 1 day, 1', 'A, 2 months, 1']);
    expect(viewLooseEnds(siteOf(events, sources)).newest?.day.text).toBe('30 June 2031');
  });

  it('waits until the last day that a date can mean', () => {
    const planned = (date: string) => titles({ a: { date, status: 'planned' } });
    expect(planned('2031-06-29/2031-06-30')).toEqual([]);
    expect(planned('2031')).toEqual([]);
    expect(planned('2031-05/..')).toEqual([]);
    expect(titles({ a: { status: 'planned' } })).toEqual([]);
    expect(planned('2031-05~')).toHaveLength(1);
  });

  it('leaves out what any source reports, calls off, puts off or denies', () => {
    for (const status of ['occurred', 'ongoing', 'cancelled', 'postponed', 'denied']) {
      const event = { date: '2031-04-02', status: 'announced', evidence: [says(status)] };
      expect(titles({ a: event }), status).toEqual([]);
    }
    expect(titles({ a: { date: '2031-04-02', status: 'speculative' } })).toEqual([]);
  });

  it('leaves out what took place in part', () => {
    const whole = { date: '2031-04-02', status: 'announced' };
    expect(titles({ a: whole, b: { date: '2031-04-02', partOf: 'a' } })).toEqual([]);
  });

  it('finds nothing where no source is dated', () => {
    const event = { date: '2031-04-02', status: 'announced' };
    expect(viewLooseEnds(siteOf({ a: event }, { s: {} }))).toEqual({ years: [], count: 0 });
  });
});

describe('span(days)', () => {
  it('names the largest whole unit', () => {
    expect([1, 6, 7, 31, 365, 366, 800].map(span)).toEqual([
      '1 day',
      '6 days',
      '1 week',
      '1 month',
      '11 months',
      '1 year',
      '2 years',
    ]);
  });
});
