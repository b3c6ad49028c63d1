import { describe, expect, it } from 'vitest';
import type { Event } from '../model/event.ts';
import { findDisagreements } from './disagreement.ts';

type Claim = Event['evidence'][number];

function claim(source: string, says: Claim['says'], rest: Partial<Claim> = {}): Claim {
  return { source, quote: { exact: 'x' }, says, ...rest };
}

function words(...evidence: Claim[]): string[] {
  return findDisagreements(evidence, (label) => ({ label })).map(
    ({ heading, voices }) =>
      `${heading}: ${voices
        .map(({ publisher, verb, date, evidence: n }) =>
          [publisher.label, verb, date?.text, `[${n}]`].filter((word) => word).join(' '),
        )
        .join('; ')}`,
  );
}

describe('findDisagreements(evidence, publisherOf)', () => {
  it('tells an announced day from the days that were reported', () => {
    expect(
      words(
        claim('Gazette', { date: '2031-04-10', status: 'announced' }),
        claim('Radio', { date: '2031-04-09/2031-04-12', status: 'occurred' }),
      ),
    ).toEqual([
      'Sources give the date differently: Gazette announced 10 April 2031 [1]; Radio reports 9–12 April 2031 [2]',
    ]);
  });

  it('calls dates that exclude each other a disagreement', () => {
    const found = words(
      claim('Gazette', { date: '2031-04-10', status: 'occurred' }),
      claim('Radio', { date: '2031-05', status: 'occurred' }),
    );
    expect(found[0]).toMatch(/^Sources disagree on the date: Gazette reports 10 April 2031/);
  });

  it('tells who denies what others report', () => {
    expect(
      words(
        claim('Gazette', { date: '2031-04', status: 'occurred' }, { stance: 'denies' }),
        claim('Wire', { date: '2031-04', status: 'denied' }),
        claim('Radio', { status: 'occurred' }),
      ),
    ).toEqual([
      'Sources disagree on whether it happened: Gazette denies it for April 2031 [1]; Wire denies it for April 2031 [2]; Radio reports it [3]',
    ]);
  });

  it('lets a source that says the same twice speak once', () => {
    const twice = claim('Gazette', { date: '2031-04-10', status: 'occurred' });
    const [found] = words(twice, twice, claim('Radio', { date: '2031-04-11', status: 'occurred' }));
    expect(found?.match(/Gazette/g)).toHaveLength(1);
  });

  it('takes the exact one of two dates that a source gives', () => {
    const [found] = words(
      claim('Gazette', { date: '2031-04', status: 'planned' }),
      claim('Gazette', { date: '2031-04-10', status: 'announced' }),
      claim('Radio', { date: '2031-04-11', status: 'occurred' }),
    );
    expect(found).not.toContain('expected it for April 2031');
    expect(found).toContain('announced 10 April 2031 [2]');
  });

  it('sees none where sources agree, where one is vague, or where an announcement came true', () => {
    const day = { date: '2031-04-10' } as const;
    expect(words()).toEqual([]);
    expect(
      words(
        claim('a', { ...day, status: 'announced' }),
        claim('b', { ...day, status: 'occurred' }),
      ),
    ).toEqual([]);
    expect(
      words(claim('a', { ...day, status: 'occurred' }), claim('b', { status: 'occurred' })),
    ).toEqual([]);
    expect(words(claim('a', { date: '2031' }), claim('a', day))).toEqual([]);
    expect(
      words(claim('a', { ...day, status: 'planned' }), claim('b', { ...day, status: 'cancelled' })),
    ).toEqual([]);
  });
});
