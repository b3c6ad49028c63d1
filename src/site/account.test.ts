import { describe, expect, it } from 'vitest';
import { viewAccount } from './account.ts';
import { islandSite, siteOf } from './fixtures/island-site.ts';
import { makeSite } from './site.ts';

function account(body: string, evidence: readonly object[] = []) {
  const site = siteOf({ e: { date: '2031-04-02', evidence } }, { s: {}, t: { language: 'ko' } });
  const whole = makeSite(site.index.library, site.chronology, {
    bodies: new Map([['/events/e/', body]]),
  });
  const [entry] = whole.index.events;
  if (entry === undefined) throw new Error('there is no event');
  return viewAccount(whole, entry);
}

const words = (number: number) => Array.from({ length: number }, (_, at) => `w${at}`).join(' ');
const told = { source: 's', quote: { exact: 'The boats came on the second.' }, says: {} };

describe('viewAccount(site, entry)', () => {
  it('is what an editor wrote, without a passage', () => {
    const body = `<p>${words(50)}</p>`;
    expect(account(body, [told])).toEqual({ body });
  });

  it('stops at a paragraph before eighty words, but has one', () => {
    const [first, second] = [`<p>${words(60)}</p>`, `<p>${words(30)}</p>`];
    expect(account(`${first}\n${second}`).body).toBe(first);
    expect(account(`<p>${words(200)}</p>`).body).toContain('w199');
    expect(account(`<p>${words(30)}</p>\n<p>${words(30)}</p>`).body).toContain('w29</p>\n<p>w0');
  });

  it('puts a passage before a remark', () => {
    const { body, passage } = account('<p>Not the second boat.</p>', [told]);
    expect(body).toBe('<p>Not the second boat.</p>');
    expect(passage).toEqual({ text: '“The boats came on the second.”', source: 1 });
  });

  it('takes no account from a body that opens with a list, a table or a figure', () => {
    expect(account('<ul><li>one</li></ul><p>two</p>').body).toBeUndefined();
  });

  it('leaves notes and anchors to the page of the event', () => {
    const note = '<sup><a href="#fn-1" id="fnref-1">1</a></sup>';
    expect(account(`<p id="x">One</p>`).body).toBeUndefined();
    expect(account(`<p>One${note} <em id="y">two</em>.</p>`).body).toBe('<p>One <em>two</em>.</p>');
  });

  it('chooses the passage that gives the date and status that the event has', () => {
    const { passage } = account('', [
      { ...told, says: { date: '2031-04-03', status: 'announced' } },
      {
        source: 't',
        quote: { exact: '배가 왔다.' },
        says: { date: '2031-04-02', status: 'occurred' },
      },
    ]);
    expect(passage).toEqual({ text: '“배가 왔다.”', source: 2, language: 'ko' });
  });

  it('has nothing where nothing may be shown', () => {
    expect(account('')).toEqual({});
  });

  it('shows a summary without quotation marks', () => {
    const site = islandSite();
    const entry = site.index.library.events.get('2031-04-02-lantern-accord');
    if (entry === undefined) throw new Error('there is no accord');
    expect(viewAccount(site, entry).passage?.text).toBe(
      'The accord was signed by lamplight on the second day.',
    );
  });
});
