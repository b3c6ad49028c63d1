import { formatId } from '../../src/model/id.ts';
import { Publisher } from '../../src/model/publisher.ts';
import type { Form, Source } from '../../src/model/source.ts';
import { indexNames, type NameIndex } from './find-named.ts';
import type { Plan, Taken } from './plan.ts';
import { type Problem, show } from './problem.ts';

/** A bibliographic record as a foreign file gives it. */
export interface SourceDraft {
  readonly row: number;
  /** Kept only where it is one of ours: it begins with the publisher's id. */
  readonly id?: string;
  readonly publisher?: string;
  readonly headline?: string;
  readonly fields: Partial<Omit<Source, 'publisher' | 'headline' | 'form' | 'review'>>;
  readonly form: Form;
  /** Written only where an event names it. */
  readonly attendant?: boolean;
}

export type SourceTaker = (draft: SourceDraft) => Taken;

/** Letters of a headline in an id. */
const longestSlug = 60;

/**
 * Makes a taker of sources: it finds or makes the publisher, names the source as ingest does
 * (`<publisher>-<day>-<headline>`), and knows one that is there by its address.
 */
export function sourceTaker(plan: Plan): SourceTaker {
  const publishers = indexNames(plan, 'publishers');
  const hosts = new Map<string, string>();
  for (const { id, data } of plan.all('publishers'))
    for (const host of data.hosts) hosts.set(host, id);
  // A host that one outlet alone has published under is that outlet's.
  const seen = new Map<string, Set<string>>();
  for (const { data } of plan.all('sources')) {
    const host = hostOf(data.url);
    if (host !== undefined) seen.set(host, (seen.get(host) ?? new Set()).add(data.publisher));
  }
  for (const [host, [only = '', ...others]] of seen) {
    if (others.length === 0 && !hosts.has(host)) hosts.set(host, only);
  }
  const byAddress = new Map<string, string>();
  for (const { id, data } of plan.all('sources')) if (data.url) byAddress.set(data.url, id);
  return (draft) => {
    const { row, fields, form, attendant = false } = draft;
    const refuse = (rule: string, message: string): Taken => ({
      problems: [{ row, rule, message }],
    });
    const { url } = fields;
    const known = url === undefined ? undefined : byAddress.get(url);
    // An event that names a known article by its address says nothing new of the article.
    if (known !== undefined && attendant) return { id: known, was: 'there' };
    const host = hostOf(url);
    if (url !== undefined && host === undefined) {
      return refuse(
        'bad-url',
        `${show(url)} is no address; expected one such as https://example.org/article`,
      );
    }
    const publisher = takePublisher(plan, publishers, hosts, draft, host);
    if (typeof publisher !== 'string') return { problems: [publisher] };
    const headline = draft.headline ?? url?.replace(/^https?:\/\/(?:www\.)?/, '').slice(0, 500);
    if (headline === undefined) {
      return refuse('missing-field', 'has no title; expected the headline of the article');
    }
    const data = { ...fields, publisher, headline, form, review: 'machine' } as Source;
    const day = fields.published?.slice(0, 10) ?? 'undated';
    const slug = formatId(headline, longestSlug) || formatId(url ?? '', longestSlug) || 'untitled';
    const base = formatId(`${publisher}-${day}-${slug}`, 115);
    const own = draft.id?.startsWith(`${publisher}-`) ? draft.id : undefined;
    const offer = { collection: 'sources', row, data, attendant } as const;
    const id = own ?? known;
    const taken = id === undefined ? plan.offerNamed(base, offer) : plan.offer(id, offer);
    if ('id' in taken && url !== undefined) byAddress.set(url, taken.id);
    return taken;
  };
}

/** Finds the outlet by its name, or by the host of the address; makes one that is not there. */
function takePublisher(
  plan: Plan,
  index: NameIndex,
  hosts: Map<string, string>,
  { row, publisher, attendant: _ }: SourceDraft,
  host: string | undefined,
): string | Problem {
  const [found, ...others] = publisher === undefined ? [] : index.find(publisher).ids;
  if (found !== undefined && others.length === 0) return found;
  if (found !== undefined) {
    const message = `${show(publisher ?? '')} is a name of ${[found, ...others].map(show).join(' and ')}; write the id of the one that is meant`;
    return { row, rule: 'unknown-publisher', message };
  }
  const byHost = host === undefined || publisher !== undefined ? undefined : hosts.get(host);
  if (byHost !== undefined) return byHost;
  const name = publisher ?? host;
  if (name === undefined) {
    const message =
      'names no publisher; give the newspaper, agency or site that the article is from, or its address';
    return { row, rule: 'missing-field', message };
  }
  const id =
    formatId(name, 60) ||
    `publisher-${[...name]
      .map((c) => c.codePointAt(0)?.toString(36))
      .join('')
      .slice(0, 40)}`;
  const data = Publisher.safeParse({
    name,
    ...(publisher === undefined && host !== undefined && { hosts: [host] }),
    review: 'machine',
  });
  if (!data.success) {
    return {
      row,
      rule: 'wrong-value',
      message: `the publisher is ${show(name)}; expected a name of at most 200 characters`,
    };
  }
  const taken = plan.offerNamed(id, {
    collection: 'publishers',
    row,
    data: data.data,
    attendant: true,
  });
  if ('problems' in taken) return taken.problems[0] as Problem;
  index.add({ id: taken.id, data: data.data, body: '' });
  if (publisher === undefined && host !== undefined) hosts.set(host, taken.id);
  return taken.id;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : undefined;
}
