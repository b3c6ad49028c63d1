import { couldBeSame } from '../model/edtf.ts';
import type { Evidence, Participant } from '../model/event.ts';
import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import { settleDate } from './derive-date.ts';
import { type PublishedDays, sortEvidence, type Voices } from './derive-order.ts';
import { ruleStatus, stageOf } from './derive-status.ts';

/** What an event's evidence yields; a field is undefined where no evidence gives it. */
export interface Derived {
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly status: Status | undefined;
  readonly kind: Kind | undefined;
  readonly actors: readonly Participant[];
  readonly places: readonly string[];
}

const longestTitle = 12;

/**
 * Derives an event's fields from its evidence: pure, and blind to the order of the list. Claims that
 * an editor disputes count only where there is no other. `published` gives the day of each source;
 * `voices` says which sources are one voice (one publisher), each source its own by default. Rules:
 * status see `ruleStatus`; date see `settleDate`, from the claims that carry the status, else from
 * the others; kind and title by most voices among them, the title from a claim of the settled date;
 * actors and places are those of all claims that do not deny, most trusted claims first.
 */
export function derive(
  evidence: readonly Evidence[],
  published: PublishedDays,
  voices: Voices = new Map(),
): Derived {
  const sorted = sortEvidence(evidence, published);
  const undisputed = sorted.filter(({ disputed }) => disputed === undefined);
  const trusted = undisputed.length > 0 ? undisputed : sorted;
  const ruling = ruleStatus(trusted, published);
  const carriers = ruling?.carriers ?? trusted;
  const kind = mostVoices(carriers, ({ says }) => says.kind, voices, widerKind);
  const date =
    settleDate(carriers, kind, published, voices) ??
    settleDate(trusted.filter(agrees), kind, published, voices) ??
    settleDate(trusted, kind, published, voices);
  const best = bestFirst(carriers, kind, date);
  const leading = new Set(best);
  const agreeing = [...best, ...trusted.filter((one) => !leading.has(one) && agrees(one))];
  return {
    title:
      mostVoices(best.slice(0, leaders(best, kind, date)), titleOf, voices) ?? anyTitle(agreeing),
    date,
    status: ruling?.status,
    kind,
    actors: unite(agreeing, voices),
    places: [...new Set(agreeing.flatMap(({ says }) => says.places ?? []))],
  };
}

/** Whether a claim speaks for the event: who is named in a denial need not have been there. */
function agrees({ says, stance }: Evidence): boolean {
  return stance !== 'denies' && (says.status === undefined || stageOf(says.status) !== 'denied');
}

// A visit is what its talks are part of.
const widerKind = (a: Kind, b: Kind): number => Number(b === 'visit') - Number(a === 'visit');

/** Puts the claims of the settled kind and date first, each group in canonical order. */
function bestFirst(
  carriers: readonly Evidence[],
  kind: Kind | undefined,
  date: string | undefined,
): readonly Evidence[] {
  return carriers
    .map((item, i) => ({ item, i, rank: fit(item, kind, date) }))
    .sort((a, b) => b.rank - a.rank || a.i - b.i)
    .map(({ item }) => item);
}

function fit({ says }: Evidence, kind: Kind | undefined, date: string | undefined): number {
  const sameKind = says.kind === kind ? 4 : 0;
  if (says.date === date) return sameKind + 2;
  const near = says.date !== undefined && date !== undefined && couldBeSame(says.date, date);
  return sameKind + (near ? 1 : 0);
}

/** How many of the sorted claims fit as well as the first. */
function leaders(
  sorted: readonly Evidence[],
  kind: Kind | undefined,
  date: string | undefined,
): number {
  const top = sorted[0] && fit(sorted[0], kind, date);
  const end = sorted.findIndex((one) => fit(one, kind, date) !== top);
  return end < 0 ? sorted.length : end;
}

function titleOf({ says }: Evidence): string | undefined {
  return says.title !== undefined && says.title.split(/\s+/).length <= longestTitle
    ? says.title
    : undefined;
}

const anyTitle = (evidence: readonly Evidence[]): string | undefined =>
  evidence.map(titleOf).find((title) => title !== undefined) ??
  evidence.find(({ says }) => says.title !== undefined)?.says.title;

/** The value that most voices give; of equals, the one that `prefer` sorts first, else the first given. */
function mostVoices<Value extends string>(
  evidence: readonly Evidence[],
  read: (evidence: Evidence) => Value | undefined,
  voices: Voices,
  prefer: (a: Value, b: Value) => number = () => 0,
): Value | undefined {
  const heard = new Map<Value, Set<string>>();
  for (const one of evidence) {
    const value = read(one);
    if (value === undefined) continue;
    const who = heard.get(value) ?? new Set();
    heard.set(value, who.add(voices.get(one.source) ?? one.source));
  }
  return [...heard].sort(([a, x], [b, y]) => y.size - x.size || prefer(a, b))[0]?.[0];
}

/**
 * Every actor once, with the first role that a claim gives it. A claim that names none of those whom
 * better ones name calls the same parties otherwise (two states for their leaders) and adds nobody.
 * Where many speak, one who is named by fewer than a quarter of them was hardly there.
 */
function unite(evidence: readonly Evidence[], voices: Voices): Participant[] {
  const roles = new Map<string, string | undefined>();
  const naming = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { source, says } of evidence) {
    const voice = voices.get(source) ?? source;
    const named = says.actors ?? [];
    if (roles.size > 0 && !named.some(({ actor }) => roles.has(actor))) continue;
    for (const { actor, role } of named) {
      roles.set(actor, roles.get(actor) ?? role);
      naming.set(actor, (naming.get(actor) ?? new Set()).add(voice));
      all.add(voice);
    }
  }
  return [...roles]
    .filter(([actor]) => (naming.get(actor)?.size ?? 0) * 4 >= all.size)
    .map(([actor, role]) => (role === undefined ? { actor } : { actor, role }));
}
