import type { Member } from './cast.ts';
import { leading, officeFits } from './office.ts';

/** One mention of a person on the way through the article. */
export interface Seen {
  readonly member: Member;
  readonly token: number;
  /** Token after the mention. */
  readonly until: number;
  readonly sentence: number;
  /** 0: head of its clause; 1: after a preposition or with a possessive; 2: inside another's title. */
  readonly depth: 0 | 1 | 2;
  readonly quoted: boolean;
}

/** What has been said so far, the newest last; and who bears a short name since it was first used. */
export interface Memory {
  readonly seen: Seen[];
  readonly owners: Map<string, Member>;
  /** Persons with offices, and those of them whom a word for an office fits. */
  readonly holders: readonly Member[];
  readonly fitting: Map<string, readonly Member[]>;
}

// What was said longer ago is never looked at; so that time stays in proportion to the text.
const span = 400;

export function remember(memory: Memory, seen: Seen): void {
  memory.seen.push(seen);
  if (memory.seen.length > 2 * span) memory.seen.splice(0, span);
}

export function makeMemory(people: Iterable<Member>): Memory {
  const holders = [...people].filter((m) => m.kind === 'person' && m.offices.length > 0);
  return { seen: [], owners: new Map(), holders, fitting: new Map() };
}

/** Lists those who hold an office that may be called `asked`; former holders are not among them. */
export function holdersOf(memory: Memory, asked: string): readonly Member[] {
  const held = memory.fitting.get(asked);
  if (held) return held;
  const fits = memory.holders.filter((m) =>
    m.offices.some((o) => !o.former && officeFits(o.office, asked)),
  );
  memory.fitting.set(asked, fits);
  return fits;
}

// How many sentences a person stays in view.
const view = 3;

/** The only one of several of whom the last sentences speak, and whom the one before named by the full name or as subject. */
function latelyAlone(seen: readonly Seen[], sentence: number): Member | undefined {
  const near = seen.filter((s) => s.sentence >= sentence - view && !s.quoted);
  const [first] = near;
  if (first === undefined || near.some((s) => s.member !== first.member)) return undefined;
  return near.some((s) => s.depth === 0) && near.length > 1 ? first.member : undefined;
}

/**
 * Picks the one of several bearers of a short name whom the text means. Whoever has borne it before
 * keeps it, unless another has since become the subject; then nothing is certain. Else it is the one
 * who stands out in the last sentence that named any of them, or the one who leads a state.
 */
export function pickRecent(
  memory: Memory,
  candidates: readonly Member[],
  short: string,
  sentence: number,
): Member | undefined {
  const seen = memory.seen.filter((s) => candidates.includes(s.member));
  const near = seen.filter((s) => s.sentence >= sentence - 1);
  const rivals = (m: Member) => near.some((s) => s.member !== m && s.depth === 0);
  const latest = latelyAlone(seen, sentence);
  if (latest) return latest;
  const owner = memory.owners.get(short);
  if (owner && candidates.includes(owner)) {
    return rivals(owner) && !near.some((s) => s.member === owner) ? undefined : owner;
  }
  const last = seen.at(-1);
  const leaders = candidates.filter((m) =>
    m.offices.some((o) => leading.has(o.office) && !o.former),
  );
  const [leader] = leaders;
  if (!last) return leaders.length === 1 ? leader : undefined;
  const inSentence = seen.filter((s) => s.sentence === last.sentence);
  const top = Math.min(...inSentence.map((s) => s.depth));
  const heads = new Set(inSentence.filter((s) => s.depth === top).map((s) => s.member));
  const [head] = heads;
  if (heads.size !== 1 || !head) return leaders.length === 1 ? leader : undefined;
  if (
    leaders.length === 1 &&
    leader !== head &&
    top > 0 &&
    !inSentence.some((s) => s.member === leader)
  )
    return leader;
  return head;
}
