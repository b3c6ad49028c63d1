import type { Entry } from '../../model/collection.ts';
import { formatEdtf } from '../../model/edtf.ts';
import { addressOf } from '../address.ts';
import type { Absolute } from '../citation/csl-item.ts';
import { boundsOf } from '../data/event-row.ts';
import { viewPublished } from '../date-view.ts';
import { refTo, type Site } from '../site.ts';

/**
 * Writes the whole chronology as Markwhen text (https://docs.markwhen.com). Each event has its date,
 * title, kind and status as tags, and its id, exact date and address as properties; then its sources.
 * What has no date that Markwhen could place stands at the end as comments, so that nothing is lost.
 */
export function formatMarkwhen(site: Site, absolute: Absolute): string {
  const { title, description } = site.chronology;
  const head = ['---', `title: ${quote(title)}`, `description: ${quote(description)}`, '---'];
  const events: string[] = [];
  const undated: string[] = [];
  for (const entry of site.index.events) {
    const when = placed(entry.data.date);
    if (when !== undefined) events.push(eventText(site, entry, when, absolute));
    else
      undated.push(
        `// Undated: ${oneLine(entry.data.title)} ${absolute(addressOf('events', entry.id))}`,
      );
  }
  return `${[head.join('\n'), ...events, ...(undated.length > 0 ? [undated.join('\n')] : [])].join('\n\n')}\n`;
}

function eventText(
  site: Site,
  { id, data }: Entry<'events'>,
  when: string,
  absolute: Absolute,
): string {
  const { title, date = '', status, kind, evidence } = data;
  const sources = [...new Set(evidence.map(({ source }) => source))].flatMap((source) => {
    const record = site.index.library.sources.get(source)?.data;
    if (record === undefined) return [];
    const published = record.published && `, ${viewPublished(record.published).text}`;
    const label = `${refTo(site, 'publishers', record.publisher).label}${published ?? ''}`;
    return `- [${label.replace(/[[\]]/g, '')}](${absolute(addressOf('sources', source))})`;
  });
  return [
    `${when}: ${oneLine(title)} ${tag(kind)} ${tag(status)}`,
    `id: ${id}`,
    `date: ${quote(date)}`,
    `status: ${status}`,
    `kind: ${kind}`,
    `page: ${quote(absolute(addressOf('events', id)))}`,
    `${formatEdtf(date)}.`,
    ...sources,
  ].join('\n');
}

/** A date as Markwhen reads it: plain EDTF as it is, any other as the days that it lies between. */
function placed(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const end = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?`;
  if (new RegExp(`^${end}(?:/${end})?$`).test(date)) return date;
  const { earliest, latest } = boundsOf(date);
  if (earliest === undefined || latest === undefined) return earliest ?? latest;
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

function tag(word: string): string {
  return `#${word.replaceAll('-', '_')}`;
}

/** A title that would begin a check box does not. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/^\[/, '\\[');
}

/** As a YAML string in double quotes. */
function quote(text: string): string {
  return JSON.stringify(text);
}
