import type { ActorKind, Role } from '../model/actor.ts';
import type { Entry } from '../model/collection.ts';
import { edtfBounds } from '../model/edtf.ts';
import { type Activity, viewActivity } from './activity.ts';
import { addressOf, type Ref } from './address.ts';
import { type DateView, viewDate } from './date-view.ts';
import { type EventLine, viewEventLines } from './event-line.ts';
import { type NameView, viewNames } from './language-names.ts';
import { count, type RecordHead, viewRecord } from './page-head.ts';
import { findPairs, leastForPage, type Pair, pairAddress, pairId } from './pairs.ts';
import { drawRoles, type RoleBar } from './role-bars.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

export interface RoleView {
  readonly title: string;
  readonly of?: Ref;
  readonly from?: DateView;
  readonly to?: DateView;
  readonly asOf?: DateView;
  readonly bar?: RoleBar;
}

export interface ActorPage extends RecordHead {
  readonly name: string;
  readonly kind: ActorKind;
  readonly names: readonly NameView[];
  readonly aliases: readonly string[];
  readonly weakAliases: readonly string[];
  readonly side?: Ref;
  readonly roles: readonly RoleView[];
  /** The years at both ends of the roles' bars. */
  readonly roleAxis?: readonly [string, string];
  readonly activity: Activity;
  readonly wikidata?: string;
  readonly events: readonly EventLine[];
  readonly sources: readonly SourceLine[];
  /** Who else takes part in its events, most often first. */
  readonly partners: readonly Partner[];
  /** Who belongs to it, acts for it, or holds an office of it. */
  readonly members: readonly Ref[];
}

export interface Partner {
  readonly ref: Ref;
  readonly events: number;
  /** Path of the page on the meetings of the two, where there is one. */
  readonly meetings?: string;
}

/** Makes the page of one actor. */
export function viewActorPage(site: Site, { id, data }: Entry<'actors'>): ActorPage {
  const { language } = site.chronology;
  const { eventsByActor, sourcesByActor, membersByActor } = site.index;
  const events = eventsByActor.get(id) ?? [];
  const sources = sourcesByActor.get(id) ?? [];
  const { bars, axis } = drawRoles(data.roles, newestDay(site));
  const roles = data.roles.map((role, at) => viewRole(site, role, bars[at]));
  const head = {
    title: data.name,
    description: describe(data.name, data.kind, roles[0], events.length, sources.length),
    path: addressOf('actors', id),
    trail: [{ label: 'Actors', path: '/actors/' }],
  };
  return {
    ...viewRecord(site, head, data),
    name: data.name,
    kind: data.kind,
    names: viewNames(data.names, language),
    aliases: data.aliases,
    weakAliases: data.weakAliases,
    roles,
    ...(axis && { roleAxis: axis }),
    activity: viewActivity(events),
    events: viewEventLines(site, events),
    sources: sources.map((source) => viewSourceLine(site, source.id)),
    partners: partnersOf(site, id, events),
    members: (membersByActor.get(id) ?? []).map((member) => refTo(site, 'actors', member.id)),
    ...(data.side !== undefined && data.side !== id && { side: refTo(site, 'actors', data.side) }),
    ...(data.wikidata !== undefined && { wikidata: data.wikidata }),
  };
}

function viewRole(site: Site, role: Role, bar: RoleBar | undefined): RoleView {
  return {
    title: role.title,
    ...(role.of !== undefined && { of: refTo(site, 'actors', role.of) }),
    ...(role.from !== undefined && { from: viewDate(role.from) }),
    ...(role.to !== undefined && { to: viewDate(role.to) }),
    ...(role.asOf !== undefined && { asOf: viewDate(role.asOf) }),
    ...(bar && { bar }),
  };
}

const { compare } = new Intl.Collator('en');

function partnersOf(
  site: Site,
  id: string,
  events: readonly Entry<'events'>[],
): ActorPage['partners'] {
  const together = new Map<string, number>();
  for (const { data } of events) {
    const present = new Set(data.actors.map(({ actor }) => actor));
    if (!present.delete(id)) continue;
    for (const actor of present) together.set(actor, (together.get(actor) ?? 0) + 1);
  }
  return [...together]
    .map(([actor, number]) => {
      const partner = { ref: refTo(site, 'actors', actor), events: number };
      const pair = pairsOf(site).get(pairId(id, actor));
      return pair === undefined ? partner : { ...partner, meetings: pairAddress(pair) };
    })
    .sort((a, b) => b.events - a.events || compare(a.ref.label, b.ref.label));
}

const pairs = new WeakMap<Site, ReadonlyMap<string, Pair>>();

/** The pairs that have a page, by id, found once for a site. */
function pairsOf(site: Site): ReadonlyMap<string, Pair> {
  const known = pairs.get(site);
  if (known) return known;
  const having = findPairs(site).filter(({ events }) => events.length >= leastForPage);
  const found = new Map(having.map((pair) => [pairId(pair.a, pair.b), pair]));
  pairs.set(site, found);
  return found;
}

/** The day of the newest source: until then what is open is known to last. */
function newestDay({ index }: Site): number | undefined {
  const published = index.sources[0]?.data.published;
  return published === undefined
    ? undefined
    : (edtfBounds(published.slice(0, 10)).latest ?? undefined);
}

function describe(
  name: string,
  kind: ActorKind,
  role: RoleView | undefined,
  events: number,
  sources: number,
): string {
  const what = role === undefined ? kind : role.title;
  return `${name} (${what}): ${count(events, 'event')} in this chronology, from ${count(sources, 'source')}.`;
}
