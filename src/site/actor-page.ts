import type { ActorKind } from '../model/actor.ts';
import type { Entry } from '../model/collection.ts';
import { addressOf, type Ref } from './address.ts';
import { type DateView, viewDate } from './date-view.ts';
import { type EventLine, viewEventLines } from './event-line.ts';
import { type NameView, viewNames } from './language-names.ts';
import { count, type RecordHead, viewRecord } from './page-head.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

export interface RoleView {
  readonly title: string;
  readonly of?: Ref;
  readonly from?: DateView;
  readonly to?: DateView;
  readonly asOf?: DateView;
}

export interface ActorPage extends RecordHead {
  readonly name: string;
  readonly kind: ActorKind;
  readonly names: readonly NameView[];
  readonly aliases: readonly string[];
  readonly weakAliases: readonly string[];
  readonly side?: Ref;
  readonly roles: readonly RoleView[];
  readonly wikidata?: string;
  readonly events: readonly EventLine[];
  readonly sources: readonly SourceLine[];
  /** Who else takes part in its events, most often first. */
  readonly partners: readonly { readonly ref: Ref; readonly events: number }[];
  /** Who belongs to it, acts for it, or holds an office of it. */
  readonly members: readonly Ref[];
}

/** Makes the page of one actor. */
export function viewActorPage(site: Site, { id, data }: Entry<'actors'>): ActorPage {
  const { language } = site.chronology;
  const { eventsByActor, sourcesByActor, membersByActor } = site.index;
  const events = eventsByActor.get(id) ?? [];
  const sources = sourcesByActor.get(id) ?? [];
  const roles = data.roles.map((role) => viewRole(site, role));
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
    events: viewEventLines(site, events),
    sources: sources.map((source) => viewSourceLine(site, source.id)),
    partners: partnersOf(site, id, events),
    members: (membersByActor.get(id) ?? []).map((member) => refTo(site, 'actors', member.id)),
    ...(data.side !== undefined && data.side !== id && { side: refTo(site, 'actors', data.side) }),
    ...(data.wikidata !== undefined && { wikidata: data.wikidata }),
  };
}

function viewRole(site: Site, role: Entry<'actors'>['data']['roles'][number]): RoleView {
  return {
    title: role.title,
    ...(role.of !== undefined && { of: refTo(site, 'actors', role.of) }),
    ...(role.from !== undefined && { from: viewDate(role.from) }),
    ...(role.to !== undefined && { to: viewDate(role.to) }),
    ...(role.asOf !== undefined && { asOf: viewDate(role.asOf) }),
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
    .map(([actor, number]) => ({ ref: refTo(site, 'actors', actor), events: number }))
    .sort((a, b) => b.events - a.events || compare(a.ref.label, b.ref.label));
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
