import type { Entry } from '../model/collection.ts';
import { addressOf } from './address.ts';
import { formatQuotation } from './format-quotation.ts';
import type { Site } from './site.ts';
import { cutWords, wordEnds } from './words.ts';

/** What a page of the chronology tells of an event under its headline. */
export interface Account {
  /** The opening of what an editor wrote, as safe HTML. */
  readonly body?: string;
  /** The best passage, where no editor wrote an account. */
  readonly passage?: AccountPassage;
}

export interface AccountPassage {
  /** With quotation marks where the words are a publisher's. */
  readonly text: string;
  /** Of the source, from 1, as the entry numbers its sources. */
  readonly source: number;
  /** BCP 47 tag, where it is not the site's. */
  readonly language?: string;
}

/** An account has at most so many words; the event's own page has all of them. */
const mostWords = 80;
/** A body that is shorter is a remark, and a passage stands before it. */
const fewestWords = 25;

/** Makes the account of an event: the editor's, or else the passage that says most of it. */
export function viewAccount(site: Site, entry: Entry<'events'>): Account {
  const body = openingOf(site.bodies.get(addressOf('events', entry.id)) ?? '');
  const long = body !== undefined && wordsIn(body) >= fewestWords;
  const passage = long ? undefined : bestPassage(site, entry);
  return { ...(body !== undefined && { body }), ...(passage && { passage }) };
}

/**
 * The passage that can be shown and gives the date and status that the event has; of several, the
 * first.
 */
function bestPassage(site: Site, { id, data }: Entry<'events'>): AccountPassage | undefined {
  const passages = site.passages.get(id) ?? [];
  const sources = [...new Set(data.evidence.map(({ source }) => source))];
  const ranked = data.evidence
    .map(({ source, says, disputed }, at) => ({
      source,
      passage: passages[at],
      rank:
        Number(says.status === data.status) * 4 +
        Number(says.date === data.date) * 2 +
        Number(disputed === undefined),
    }))
    .sort((a, b) => b.rank - a.rank);
  for (const { source, passage } of ranked) {
    if (passage === undefined || passage.form === 'withheld') continue;
    const record = site.index.library.sources.get(source)?.data;
    const language = record?.language;
    const cut = cutWords(passage.text, mostWords);
    return {
      text: passage.form === 'quote' ? formatQuotation(cut, record?.headline ?? '') : cut,
      source: sources.indexOf(source) + 1,
      ...(language !== undefined && language !== site.chronology.language && { language }),
    };
  }
  return undefined;
}

/**
 * The first paragraphs of a body, as many as an account may have; undefined where it opens with
 * something else. Notes and anchors stay on the event's page: here they would stand twice.
 */
function openingOf(html: string): string | undefined {
  let end = 0;
  let words = 0;
  const text = html.trimStart();
  while (text.startsWith('<p>', end)) {
    const close = text.indexOf('</p>', end);
    if (close < 0) break;
    words += wordsIn(text.slice(end, close));
    if (end > 0 && words > mostWords) break;
    end = close + '</p>'.length;
    while (text[end] === '\n') end += 1;
  }
  if (end === 0) return undefined;
  return withoutNotes(text.slice(0, end).trimEnd()).replaceAll(/ id="[^"]*"/g, '');
}

function withoutNotes(html: string): string {
  const [first = '', ...rest] = html.split('<sup>');
  return first + rest.map((part) => part.slice(part.indexOf('</sup>') + 6)).join('');
}

function wordsIn(html: string): number {
  return wordEnds(html.replaceAll(/<[^<>]*>/g, ' ')).length;
}
