import type { ActorKind } from '../model/actor.ts';
import type { Span } from '../model/extraction.ts';
import { shortName } from './family-name.ts';
import { givenFormKeys } from './given-forms.ts';
import { familyGender, givenName } from './given-names.ts';
import type { Kinship } from './kinship.ts';
import { nameKey } from './name-key.ts';
import { abbreviations } from './office.ts';
import { printed } from './printed.ts';
import { holdsOn } from './register.ts';
import { type Scene, stateOf } from './scene.ts';
import type { Title } from './titles.ts';

/** What the article says someone is. */
export interface StatedOffice {
  readonly office: string;
  readonly of: string | undefined;
  readonly side: string | undefined;
  readonly former: boolean;
  /** The role in the article's own words. */
  readonly text: string;
  readonly at: number;
  /** From the register, as of the day of publication. */
  readonly known?: true;
}

/** An actor who appears in the article under a full name. */
export interface Member {
  readonly id: string;
  name: string;
  readonly kind: ActorKind;
  gender: 'female' | 'male' | undefined;
  side: string | undefined;
  /** Folded word by which a person is called for short. */
  short: string;
  words: readonly string[];
  readonly offices: StatedOffice[];
  readonly aliases: Set<string>;
  readonly passages: Span[];
  /** Not in the register. */
  readonly proposed: boolean;
  /** Token of the first mention. */
  first: number;
}

/** Those who appear, by id; and spellings that have been tied to them. */
export interface Cast {
  readonly members: Map<string, Member>;
  readonly keys: Map<string, string>;
  /** The last two words of longer names: "Van Hollen". */
  readonly tails: Map<string, string>;
  readonly kin: Kinship;
}

export const makeCast = (): Cast => ({
  members: new Map(),
  keys: new Map(),
  tails: new Map(),
  kin: new Map(),
});

/** Adds an actor of the register to those who appear, or gives the one already there. */
export function enlist(cast: Cast, scene: Scene, id: string, at: number): Member | undefined {
  const held = cast.members.get(id);
  if (held) {
    if (at < held.first) held.first = at;
    return held;
  }
  const known = scene.register.actors.get(id);
  if (!known) return undefined;
  const words = fold(known.name);
  const member: Member = {
    id,
    name: known.name,
    kind: known.kind,
    gender: known.gender ?? guessGender(words, known.kind),
    side: known.side,
    short: known.kind === 'person' ? shortName(words) : '',
    words,
    offices: heldNow(scene, id),
    aliases: new Set(),
    passages: [],
    proposed: false,
    first: at,
  };
  cast.members.set(id, member);
  return member;
}

/** Adds an actor whom the register lacks; a second proposal of the same id adds to the first. */
export function propose(
  cast: Cast,
  scene: Scene,
  p: {
    id: string;
    name: string;
    kind: ActorKind;
    side?: string;
    from: number;
    to: number;
    words?: readonly string[];
    /** The words name another, too; they are no alias. */
    shared?: boolean;
    /** Characters glued to the last word. */
    cut?: number;
  },
): Member {
  const { article, tokens } = scene;
  let member = cast.members.get(p.id);
  const words = p.words ?? fold(p.name);
  if (!member) {
    member = {
      id: p.id,
      name: p.name,
      kind: p.kind,
      gender: guessGender(words, p.kind),
      side: p.side,
      short: p.kind === 'person' ? shortName(words) : '',
      words,
      offices: [],
      aliases: new Set(),
      passages: [],
      proposed: true,
      first: p.from,
    };
    cast.members.set(p.id, member);
    cast.keys.set(nameKey(p.name), p.id);
    if (p.kind === 'person') for (const key of givenFormKeys(p.name)) cast.keys.set(key, p.id);
    if (p.kind === 'person' && words.length > 2 && givenName(words[0] ?? '')) {
      cast.tails.set(words.slice(-2).join(' '), p.id);
    }
  }
  member.side ??= p.side;
  if (member.side !== undefined) scene.sides.set(p.id, member.side);
  const start = tokens[p.from]?.start ?? 0;
  const end = (tokens[p.to - 1]?.end ?? start) - (p.cut ?? 0);
  const alias = printed(article.text, start, end);
  if (alias !== member.name && !p.shared) member.aliases.add(alias);
  const sentence = article.sentences[tokens[p.from]?.sentence ?? -1];
  if (
    sentence &&
    member.passages.length < 3 &&
    !member.passages.some((s) => s[0] === sentence[0])
  ) {
    member.passages.push(sentence);
  }
  return member;
}

/** Adds what a title says to a member: office, side, gender. */
export function credit(member: Member, scene: Scene, title: Title, at: number): void {
  if (title.gender) member.gender ??= title.gender;
  if (title.office === undefined) return;
  const { tokens, article } = scene;
  // The state in front ("North Korea's Foreign Minister") stands in `of` and is no part of the title.
  const lead = scene.cover[title.from];
  const from = lead && stateOf(scene, lead) === title.of ? lead.to : title.from;
  const words = printed(article.text, tokens[from]?.start ?? 0, tokens[title.to - 1]?.end ?? 0);
  const text = words
    .replace(/^(?:(?:a|an|the|only|his|her|its|now|also|another|one|its) )+/i, '')
    .replace(/\b(\p{L}{2,6})\b\.?/gu, (whole, word: string) => {
      const full = abbreviations.get(word.toLowerCase());
      return full === undefined || !/^\p{Lu}/u.test(word) ? whole : titleCase(full);
    });
  member.offices.push({
    office: title.office,
    of: title.of,
    side: title.side,
    former: title.former,
    text,
    at,
  });
  if (!title.former || member.side === undefined) member.side ??= title.side;
}

const titleCase = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function heldNow(scene: Scene, id: string): StatedOffice[] {
  const day = (scene.article.source.published ?? '').slice(0, 10);
  return (scene.register.held.get(id) ?? [])
    .filter((o) => holdsOn(o, day))
    .map((o) => ({
      office: o.office,
      of: o.of,
      side: o.of,
      former: false,
      text: '',
      at: -1,
      known: true,
    }));
}

function guessGender(words: readonly string[], kind: ActorKind): 'female' | 'male' | undefined {
  if (kind !== 'person') return undefined;
  const given = givenName(words[0] ?? '');
  if (given === 'female' || given === 'male') return given;
  return familyGender(words.at(-1) ?? '');
}

const fold = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s\-‐‑–]+/)
    .map((w) => w.replace(/[.,]/g, ''));
