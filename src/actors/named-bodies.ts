import { actorId } from './actor-id.ts';
import { type Cast, type Member, propose } from './cast.ts';
import { commonWords, organisationHeads } from './common-words.ts';
import { givenName } from './given-names.ts';
import { printed } from './printed.ts';
import { place, type Scene } from './scene.ts';
import { honorifics } from './titles.ts';

// Acronyms that are no bodies, whatever verb follows.
const things = new Set(
  'ceo cfo coo dna gdp hiv aids icbm thaad wmd dui ptsd lgbt lgbtq covid sars mers nafta tpp jcpoa npt dmz gmt edt est pdt pst bst kst jst utc usd eur tv pc dc faq pdf suv url rss vip ied uav ufo mvp asap diy iphone am pm'.split(
    ' ',
  ),
);
const acts =
  /^(?:said|says|announced|announces|confirmed|reported|tweeted|warned|urged|condemned|accused|denied|declined|voted|decided|sued|filed|agreed|refused|released|claimed|called|plans|pledged|insisted|acknowledged)$/;
const speakers = /^(?:spokesman|spokeswoman|spokesperson|ceo)$/;
const linked =
  /^(?:spokesman|spokeswoman|spokesperson|ceo|executive|founder|cofounder|shareholder)$/;
const longest = 4;

/**
 * Marks bodies that nothing in their names tells: those that have a spokesman or a chief executive
 * ("Exampleco spokesman", "chief executive of Exampleco"), and acronyms that say or decide.
 */
export function scanNamedBodies(
  scene: Scene,
  cast: Cast,
  shorts: ReadonlyMap<string, readonly Member[]>,
): void {
  const { tokens } = scene;
  const found = new Map<string, string>();
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t || scene.loud.has(t.sentence)) continue;
    if (speakers.test(t.norm) || (t.norm === 'chief' && tokens[i + 1]?.norm === 'executive'))
      add(runBefore(scene, shorts, i), i);
    if (linked.test(t.norm) && /^(?:of|for|at)$/.test(tokens[i + 1]?.norm ?? '')) {
      const start = tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2;
      add(start, runAfter(scene, shorts, start));
    }
    const next = tokens[i + 1];
    if (next && isAcronym(scene, shorts, i) && next.gap === '' && acts.test(next.norm))
      add(i, i + 1);
  }
  if (found.size > 0) markAll(scene, cast, shorts, found);

  function add(from: number, to: number): void {
    const words = tokens.slice(from, to);
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || first.sentence !== tokens[to - 1]?.sentence) return;
    found.set(
      words.map((w) => w.text).join(' '),
      printed(scene.article.text, first.start, last.end),
    );
  }
}

/** The start of the capitalised words that end before token `end`; `end` when there are none. */
function runBefore(
  scene: Scene,
  shorts: ReadonlyMap<string, readonly Member[]>,
  end: number,
): number {
  let from = end;
  while (from > 0 && end - from < longest && canJoin(scene, shorts, from - 1, from)) from--;
  return from;
}

function runAfter(
  scene: Scene,
  shorts: ReadonlyMap<string, readonly Member[]>,
  start: number,
): number {
  let to = start;
  while (to - start < longest && canJoin(scene, shorts, to, to)) to++;
  return to;
}

/** Whether token `k` can be of the name, the gap before token `joint` lying inside or at its edge. */
function canJoin(
  scene: Scene,
  shorts: ReadonlyMap<string, readonly Member[]>,
  k: number,
  joint: number,
): boolean {
  const t = scene.tokens[k];
  const at = scene.tokens[joint];
  if (!t?.cap || t.script !== 'latin' || scene.cover[k] || at?.sentence !== t.sentence)
    return false;
  if (!/^[-&]?$/.test(at.gap) || t.poss || t.titled || t.norm.length < 3) return false;
  if (commonWords.has(t.norm) || honorifics.has(t.norm) || shorts.has(t.norm)) return false;
  return !organisationHeads.has(t.norm) && givenName(t.norm) === undefined && !things.has(t.norm);
}

function isAcronym(
  scene: Scene,
  shorts: ReadonlyMap<string, readonly Member[]>,
  i: number,
): boolean {
  const t = scene.tokens[i];
  if (!t?.caps || t.text.length < 3 || t.text.length > 7) return false;
  if (t.role === 'headline' || t.role === 'subhead') return false;
  const { norm } = t;
  return !scene.cover[i] && !things.has(norm) && !shorts.has(norm) && !commonWords.has(norm);
}

/** Marks every place where a name that was found stands. */
function markAll(
  scene: Scene,
  cast: Cast,
  shorts: ReadonlyMap<string, readonly Member[]>,
  found: ReadonlyMap<string, string>,
): void {
  const { tokens } = scene;
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.cap || scene.cover[i] || shorts.has(tokens[i]?.norm ?? '')) continue;
    for (let n = longest; n > 0; n--) {
      const words = tokens.slice(i, i + n);
      const name = found.get(words.map((w) => w.text).join(' '));
      const taken = scene.cover.slice(i, i + n).some((hit) => hit !== undefined);
      if (name === undefined || taken) continue;
      if (words.some((w) => w.sentence !== words[0]?.sentence)) continue;
      const id = actorId(name);
      if (id === '' || scene.register.actors.has(id) || scene.register.places.has(id)) break;
      propose(cast, scene, { id, name, kind: 'organisation', from: i, to: i + n });
      place(scene, { from: i, to: i + n, ids: [id], form: 'name' });
      i += n - 1;
      break;
    }
  }
}
