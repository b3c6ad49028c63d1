import { commonWords, organisationHeads } from './common-words.ts';
import { isChineseName } from './family-name.ts';
import { givenName } from './given-names.ts';
import { isKoreanPair } from './korean.ts';
import { isWesternKorean } from './name-run.ts';
import type { Hit, Scene } from './scene.ts';
import type { Title } from './titles.ts';

// A row of capitalised words that ends so is a street, a building, a prize, a war, not a person.
const things = new Set(
  'street avenue road square hotel airport island islands river lake sea ocean mountain mountains bay beach valley county province city town park bridge building tower palace peninsula desert forest canyon creek hills heights stadium arena hall war games cup prize award act day show law plan deal doctrine declaration accord treaty agreement summit inquiry investigation report amendment airlines fire class storm apartments administration program programme based ridge creek live'.split(
    ' ',
  ),
);

// Words that begin names of towns.
const towns = /^(?:san|santa|los|las|new|fort|mount|saint|port|grand|lake|cape)$/;
// What bears a name like a person's: "Max Thunder drills".
const used =
  /^(?:drills?|exercises?|missiles?|act|bill|award|prize|festival|doctrine|show|hurricane|storm)$/;

/**
 * Tells whether capitalised tokens [from, to) are a person: by a title before or after them, a given
 * name, a Korean or Chinese name, or a verb of speech. Two words at least.
 */
export function isPerson(
  scene: Scene,
  from: number,
  to: number,
  title: { before: Title | undefined; after: Title | undefined },
  korean: boolean,
): boolean {
  const words = scene.tokens.slice(from, to);
  if (words.length < 2 || words.length > 5 || words.some((t) => t.script !== 'latin')) return false;
  // "Virginia-class", "Trump-like"; but "his daughter Ju-ae".
  const [one, two] = words;
  if (words.length === 2 && two?.gap === '-') {
    const pair = isKoreanPair(`${one?.norm}${two.norm}`);
    return pair && (title.before?.office !== undefined || title.after !== undefined);
  }
  const next = scene.tokens[to];
  if (next?.sentence === words[0]?.sentence && next?.gap === '' && used.test(next.norm))
    return false;
  if (korean || isWesternKorean(words)) return true;
  const norms = words.map((t) => t.norm);
  const [first = ''] = norms;
  const last = words.at(-1);
  const plain = words.length === 2 && givenName(first) !== undefined;
  if (!last || (organisationHeads.has(last.norm) && !plain) || things.has(last.norm)) return false;
  const covered = scene.cover.slice(from + 1, to);
  // A state can be a family name: "Jim Jordan".
  const state = (h: Hit) => h.form === 'name' && h.to - h.from === 1 && plain;
  if (covered.some((h) => h && h.form !== 'place' && h.form !== 'seat' && !state(h))) return false;
  if (towns.test(first)) return false;
  if (title.before && (title.before.office !== undefined || title.before.honorific)) return true;
  if (givenName(first)) return !(words[0]?.first && commonWords.has(first));
  if (words.some((t) => commonWords.has(t.norm))) return false;
  if (title.after || (isChineseName(norms) && words.length === 2)) return true;
  return speaks(scene, from, to);
}

/** "… said Name", "Name told …". */
function speaks(scene: Scene, from: number, to: number): boolean {
  const next = scene.tokens[to];
  const left = scene.tokens[from - 1];
  const here = scene.tokens[from];
  if (!here) return false;
  const verb = /^(?:said|says|told|wrote|tweeted|added|argued|writes|explained|recalled)$/;
  const after = next?.sentence === here.sentence && next.gap === '' && verb.test(next.norm);
  const before =
    left?.sentence === here.sentence &&
    here.gap === '' &&
    /^(?:said|says|added|wrote|argued|explained)$/.test(left.norm);
  return after || before;
}
