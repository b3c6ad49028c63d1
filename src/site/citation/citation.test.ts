import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseBiblatex, parseRIS } from 'biblatex-csl-converter';
import { describe, expect, it, vi } from 'vitest';
import { makeUpChronology } from '../../../scripts/benching/made-up-chronology.ts';
import { absolute, nastySite, nastyTitles, wholeSites } from '../fixtures/whole-sites.ts';
import { makeSite, type Site } from '../site.ts';
import { formatByCsl } from './citation-engine.ts';
import { formatCslJson } from './cite-records.ts';
import { type CslItem, eventItem, sourceItem } from './csl-item.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatReferences } from './format-references.ts';
import { formatRis } from './format-ris.ts';

// CSL by itself takes its time.
vi.setConfig({ testTimeout: 60_000 });

function itemsOf(site: Site): CslItem[] {
  return [
    ...site.index.events.map((entry) => eventItem(site, entry, absolute)),
    ...site.index.sources.map((entry) => sourceItem(site, entry)),
  ];
}

interface Rich {
  readonly text?: string;
  readonly content?: readonly Rich[];
}
/** The words of a field as biblatex-csl-converter gives it. */
const plain = (field: unknown): string =>
  ((field ?? []) as readonly Rich[]).map(({ text }) => text ?? '').join('');

/** Takes away what protects capitals. */
const withoutMarks = (text: string): string =>
  text.replace(/<span class="nocase">(.*?)<\/span>/g, '$1');

describe.each(wholeSites)('what is cited of %s', (_, makeIt) => {
  const items = itemsOf(makeIt());

  it('is read again from BibTeX by two parsers, every entry with its title', () => {
    const text = items.map(formatBibtex).join('\n');
    const first = parseBibtex(text, { sentenceCase: false, markupCase: false } as object);
    expect(first.errors).toEqual([]);
    expect(first.entries.map(({ key }) => key)).toEqual(items.map(({ id }) => id));
    expect(first.entries.map(({ fields }) => withoutMarks(fields.title ?? ''))).toEqual(
      // Two hyphens are a dash to TeX.
      items.map(({ title }) => title.replaceAll('--', '–')),
    );
    const second = parseBiblatex(text, { processUnexpected: true });
    expect(second.errors).toEqual([]);
    const entries = Object.values(second.entries);
    expect(entries.map(({ entry_key }) => entry_key)).toEqual(items.map(({ id }) => id));
    // This parser passes over what TeX has for some characters in text.
    expect(entries.map(({ fields }) => plain(fields['title']))).toEqual(
      items.map(({ title }) => title.replace(/[{}^<>]/g, '')),
    );
    expect(entries.map(({ fields }) => fields['date'])).toEqual(
      items.map(({ issued }) =>
        issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
      ),
    );
  });

  it('is read again from RIS, every entry with its title and address', () => {
    const { entries, errors } = parseRIS(items.map(formatRis).join(''));
    expect(errors).toEqual([]);
    const fields = Object.values(entries).map((entry) => entry.fields);
    // This parser reads entities of HTML, which RIS does not have.
    const titles = items.map(({ title }) => title.replace('&amp;', '&'));
    expect(fields.map(({ title }) => plain(title))).toEqual(titles);
    expect(fields.map(({ url }) => url)).toEqual(items.map((item) => item.URL));
  });

  it('is CSL-JSON that says the same', () => {
    expect(JSON.parse(formatCslJson(items))).toEqual(JSON.parse(JSON.stringify(items)));
  });

  it('has a reference in each style, with title and address', () => {
    for (const [at, reference] of formatReferences(items).entries()) {
      for (const text of Object.values(reference)) {
        expect(text).toContain(items[at]?.URL ?? '');
        expect(text).not.toMatch(/[\uE000-\uF8FF\n]|Qx|4321/);
      }
      expect(reference.apa).not.toContain('Retrieved http');
    }
  });
});

describe('formatReferences(items)', () => {
  it('fills shapes so that each reference is as CSL alone would write it', () => {
    const { chronology } = nastySite();
    const site = makeSite(makeUpChronology(60), chronology);
    const items = [...itemsOf(site), ...itemsOf(nastySite())].filter(
      // What CSL alone would take for markup.
      ({ title }) => !title.includes('<'),
    );
    const shown = formatReferences(items);
    for (const style of ['chicago', 'apa', 'mla'] as const) {
      expect(shown.map((reference) => reference[style])).toEqual(
        items.map((item) => formatByCsl(style, item)),
      );
    }
  });

  it('writes no suffix for two works of one year, each being cited for itself', () => {
    const items = itemsOf(nastySite()).filter(({ author }) => author);
    for (const { chicago, apa } of formatReferences(items)) {
      expect(chicago + apa).not.toMatch(/2031[a-z]/);
    }
  });

  it('writes an author only where the article names one, and "n.d." where no date is known', () => {
    const item: CslItem = {
      ...{ id: 'x', type: 'article-newspaper', title: 'Ferry sails', language: 'en' },
      'container-title': 'Osk Gazette',
    };
    const [undated, signed] = formatReferences([
      item,
      { ...item, author: [{ literal: 'Ino Farr' }], issued: { 'date-parts': [[2031, 4, 2]] } },
    ]);
    expect(undated?.apa).toBe('Ferry sails. (n.d.). Osk Gazette.');
    expect(signed?.apa).toBe('Ino Farr. (2031, April 2). Ferry sails. Osk Gazette.');
    expect(signed?.mla).toBe('Ino Farr. “Ferry Sails.” Osk Gazette, 2 Apr. 2031.');
    expect(signed?.chicago).toBe('Ino Farr. 2031. “Ferry Sails.” Osk Gazette, April 2, 2031.');
  });

  it('leaves the capitals of a title that is not English', () => {
    const item: CslItem = {
      ...{
        id: 'x',
        type: 'article-newspaper',
        title: 'Les îles signent un accord',
        language: 'fr',
      },
      'container-title': 'Osk Gazette',
    };
    expect(formatReferences([item])[0]?.mla).toBe('“Les îles signent un accord.” Osk Gazette.');
  });
});

describe('sourceItem(site, entry)', () => {
  it('takes the day in the article’s own zone, and invents nothing', () => {
    const site = nastySite();
    const [entry] = site.index.sources;
    if (entry === undefined) throw new Error('no source');
    const { byline: _, url: __, published: ___, ...bare } = entry.data;
    expect(sourceItem(site, { ...entry, data: bare })).not.toHaveProperty('issued');
    expect(sourceItem(site, { ...entry, data: bare })).not.toHaveProperty('author');
    expect(sourceItem(site, { ...entry, data: bare })).not.toHaveProperty('URL');
    const late = { ...bare, published: '2031-04-03T01:00:00+09:00' };
    expect(sourceItem(site, { ...entry, data: late }).issued).toEqual({
      'date-parts': [[2031, 4, 3]],
    });
  });
});

describe('formatRis(item)', () => {
  it('keeps every field on one line', () => {
    for (const item of itemsOf(nastySite())) {
      for (const line of formatRis(item).trimEnd().split('\n')) {
        expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-(?: |$)/);
      }
    }
    expect(nastyTitles.length).toBeGreaterThan(20);
  });
});
