import { createHash } from 'node:crypto';
import { Feed, type Item } from 'feed';
import { compareText } from '../../content/finding.ts';
import type { Entry } from '../../model/collection.ts';
import { edtfBounds, formatEdtf } from '../../model/edtf.ts';
import { isoDay } from '../../model/iso-day.ts';
import { statusWords } from '../../model/status.ts';
import { addressOf } from '../address.ts';
import { addedDay, type ChangeLine, listChanges, listCorrections } from '../changes.ts';
import type { Absolute } from '../citation/csl-item.ts';
import type { DataFile } from '../data/data-files.ts';
import { refTo, type Site } from '../site.ts';

/** What a feed is, before it is written. */
interface FeedPlan {
  /** Folder of its files, from the site's root: "" or "changes/". */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  readonly items: readonly Item[];
}

/** Items in a feed: what a reader who looks in once a month has missed. */
const length = 50;

/**
 * Makes the Atom and JSON feeds of additions, changes and corrections, and one for each actor. Days
 * come from git, or, where it does not know, from the articles; never from the clock.
 */
export function* feedFiles(site: Site, address: Absolute): Generator<DataFile> {
  // The library takes whole addresses only. Where the site's is not known, they are made relative
  // again in the end, as Atom allows: a reader resolves them against the feed's own.
  const isWhole = URL.canParse(address('/'));
  const absolute: Absolute = isWhole ? address : (path) => unknownHost + address(path);
  for (const { path, text } of planFeeds(site, absolute)) {
    const ids = text.replaceAll(`<id>${unknownHost}`, '<id>urn:dateline:');
    const jsonIds = ids.replaceAll(`"id": "${unknownHost}`, '"id": "urn:dateline:');
    yield { path, text: isWhole ? text : jsonIds.replaceAll(unknownHost, '') };
  }
}

const unknownHost = 'http://unknown.invalid';

function* planFeeds(site: Site, absolute: Absolute): Generator<DataFile> {
  const { title } = site.chronology;
  const additions = newestFirst(site, site.index.events);
  const item = (event: Dated) => eventItem(site, event, absolute);
  yield* writeFeed(site, absolute, {
    folder: '',
    title,
    description: 'What has been added to the chronology.',
    items: additions.slice(0, length).map(item),
  });
  yield* writeFeed(site, absolute, {
    folder: 'changes/',
    title: `${title}: changes`,
    description: 'What has been added to the chronology or changed in it.',
    items: (listChanges(site) ?? []).slice(0, length).map((line) => changeItem(line, absolute)),
  });
  yield* writeFeed(site, absolute, {
    folder: 'corrections/',
    title: `${title}: corrections`,
    description: 'What was wrong, and when it was put right.',
    items: listCorrections(site)
      .slice(0, length)
      .map(({ date, note, ref }) => ({
        title: `Correction: ${ref.label}`,
        id: `${absolute(ref.path ?? '/')}#${digest(date + note)}`,
        link: absolute(ref.path ?? '/'),
        date: dayToDate(lastDay(date)),
        description: note,
      })),
  });
  const rank = new Map(additions.map(({ event }, at) => [event.id, at]));
  for (const [id, events] of site.index.eventsByActor) {
    if (!site.index.library.actors.has(id)) continue;
    const own = events
      .flatMap(({ id: event }) => additions[rank.get(event) ?? -1] ?? [])
      .sort((a, b) => (rank.get(a.event.id) ?? 0) - (rank.get(b.event.id) ?? 0));
    const { label } = refTo(site, 'actors', id);
    yield* writeFeed(site, absolute, {
      folder: `actors/${id}/`,
      title: `${label} · ${title}`,
      description: `Events in which ${label} has part.`,
      items: own.slice(0, length).map(item),
    });
  }
}

/** An event and the ISO day on which it came. */
interface Dated {
  readonly event: Entry<'events'>;
  readonly day: string;
}

function newestFirst(site: Site, events: readonly Entry<'events'>[]): Dated[] {
  return events
    .map((event) => ({ event, day: addedDay(site, 'events', event.id) ?? told(site, event) }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.event.id, b.event.id));
}

/** The day of the newest article that tells of an event. */
function told(site: Site, { data }: Entry<'events'>): string {
  const days = data.evidence.map(
    ({ source }) => site.index.library.sources.get(source)?.data.published?.slice(0, 10) ?? '',
  );
  return days.sort().at(-1) || '1970-01-01';
}

function eventItem(site: Site, { event, day }: Dated, absolute: Absolute): Item {
  const { data, id } = event;
  const publishers = data.evidence.flatMap(({ source }) => {
    const publisher = site.index.library.sources.get(source)?.data.publisher;
    return publisher === undefined ? [] : [refTo(site, 'publishers', publisher).label];
  });
  const facts = [
    data.date === undefined ? 'Undated' : formatEdtf(data.date),
    statusWords[data.status].label,
    [...new Set(publishers)].join(', '),
  ];
  const link = absolute(addressOf('events', id));
  return {
    title: data.title,
    id: link,
    link,
    date: dayToDate(day),
    description: facts.filter((fact) => fact !== '').join(' · '),
    category: [{ name: data.kind }],
  };
}

function changeItem({ day, kind, what, ref, commit }: ChangeLine, absolute: Absolute): Item {
  const link = absolute(ref.path ?? '/');
  return {
    title: `${kind === 'added' ? 'Added' : 'Changed'}: ${ref.label}`,
    id: `${link}#${commit}`,
    link,
    date: dayToDate(day),
    description: `${what} ${kind}`,
  };
}

function* writeFeed(site: Site, absolute: Absolute, plan: FeedPlan): Generator<DataFile> {
  const { folder, items } = plan;
  // Atom's titles are HTML in this library's feeds, those of JSON Feed are text.
  const html = items.map((item) => ({
    ...{ ...item, title: escapeHtml(item.title) },
    ...(item.description !== undefined && { description: escapeHtml(item.description) }),
  }));
  const atom = makeFeed(site, absolute, { ...plan, items: html });
  const json = makeFeed(site, absolute, plan);
  yield { path: `${folder}feed.xml`, text: atom.atom1() };
  yield { path: `${folder}feed.json`, text: `${json.json1()}\n` };
}

function makeFeed(
  { chronology }: Site,
  absolute: Absolute,
  { folder, title, description, items }: FeedPlan,
): Feed {
  const page = absolute(`/${folder}`);
  const feed = new Feed({
    ...{ title, description, id: page, link: page, language: chronology.language },
    ...{ copyright: chronology.licence, generator: false, author: { name: chronology.title } },
    // Without items there is nothing that could have been changed; the clock says nothing about it.
    updated: new Date(Math.max(0, ...items.map(({ date }) => date.getTime()))),
    feedLinks: { atom: absolute(`/${folder}feed.xml`), json: absolute(`/${folder}feed.json`) },
  });
  for (const item of items) feed.addItem(item);
  return feed;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Names a correction for good, however many come after it. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function dayToDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The last day that an EDTF date may mean, as an ISO day. */
function lastDay(date: string): string {
  const { latest, earliest } = edtfBounds(date);
  const day = latest ?? earliest ?? 0;
  return isoDay(day);
}
