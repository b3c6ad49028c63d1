import type { Rule } from '../context.ts';

/** Past forms that are not participles, too: behind a name they can only tell the past. */
const past = new Map(
  Object.entries({
    was: 'is',
    were: 'are',
    had: 'has',
    did: 'does',
    went: 'goes',
    came: 'comes',
    began: 'begins',
    spoke: 'speaks',
    took: 'takes',
    gave: 'gives',
    saw: 'sees',
    wrote: 'writes',
    flew: 'flies',
    broke: 'breaks',
    chose: 'chooses',
    withdrew: 'withdraws',
    shook: 'shakes',
    swore: 'swears',
    fell: 'falls',
    grew: 'grows',
    knew: 'knows',
    showed: 'shows',
    became: 'becomes',
    ran: 'runs',
  }),
);

/** Past forms that are participles, too ("talks held in Kell"): they need an object behind them. */
const shared = new Map(
  Object.entries({
    met: 'meets',
    held: 'holds',
    said: 'says',
    told: 'tells',
    sent: 'sends',
    made: 'makes',
    left: 'leaves',
    paid: 'pays',
    won: 'wins',
    led: 'leads',
    built: 'builds',
    lost: 'loses',
    sold: 'sells',
    bought: 'buys',
  }),
);

/** Verbs without an object, whose past form is no participle of anything: "arrived", "returned". */
const intransitive =
  /^(?:arrived|departed|returned|travelled|traveled|resigned|died|agreed|refused|vowed|threatened|appeared|happened|continued|failed|offered|promised|declared|urged|warned|visited|denied|criticised|criticized|praised|thanked|congratulated|welcomed|condemned)$/;

const object = /^(?:an?|the|his|her|their|its|with|that|[A-Z“"].*)$/;

/**
 * `title-tense`: a title in the past tense; headlines of a chronology are in the present. A warning:
 * what a verb is, is told by its neighbours, and those may mislead.
 */
export const titleTense: Rule = function* ({ library, finding }) {
  for (const { id, data } of library.events.values()) {
    const verb = pastVerb(data.title.split(/\s+/));
    if (verb === undefined) continue;
    const message = `the title tells the past ("${verb.found}"); write the present tense${verb.better}`;
    yield finding({ collection: 'events', id, path: ['title'] }, 'title-tense', message, {
      severity: 'warning',
    });
  }
};

/** The first word behind a name that can only be a verb in the past. */
function pastVerb(words: readonly string[]): { found: string; better: string } | undefined {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1] ?? '';
    if (at === 0 || !/^[\p{Lu}“"]/u.test(before)) continue;
    const next = words[at + 1] ?? '';
    const told =
      past.get(word) ??
      (object.test(next) ? shared.get(word) : undefined) ??
      (intransitive.test(word) ? '' : undefined);
    if (told === undefined) continue;
    return { found: word, better: told === '' ? '' : `, such as "${told}"` };
  }
  return undefined;
}
