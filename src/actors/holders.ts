import { formatId } from '../model/id.ts';
import { type Cast, enlist, type Member, propose, type StatedOffice } from './cast.ts';
import { leading, officeFits } from './office.ts';
import { isAmerican } from './outlets.ts';
import { holdsOn } from './register.ts';
import type { RolePhrase } from './role-phrase.ts';
import { holdersOf, type Memory } from './salience.ts';
import type { Scene } from './scene.ts';

/** Offices that the register answers for: a state has one holder at a time. */
const ofStates = new Set([
  ...leading,
  'foreign-minister',
  'defence-minister',
  'secretary-of-state',
  'vice-president',
  'minister',
  'diplomat',
  'first-lady',
  'national-security-adviser',
]);
/** Offices whose holder is known to exist though nobody names him. */
const unique = new Set(
  'president prime-minister foreign-minister defence-minister finance-minister king queen'.split(
    ' ',
  ),
);

/** Finds who holds an office of a state: in the article, else in the register on the day; 'several' when nothing decides. */
export function findHolder(
  scene: Scene,
  cast: Cast,
  memory: Memory,
  p: RolePhrase,
  state: string | undefined,
): Member | 'several' | undefined {
  const people = holdersOf(memory, p.office);
  const fits = (o: StatedOffice) => !o.former && !o.known && officeFits(o.office, p.office);
  const belongs = (m: Member, o: StatedOffice) =>
    p.body !== undefined
      ? o.of === p.body
      : state === undefined || (o.side ?? m.side) === state || o.of === state;
  const published = (scene.article.source.published ?? '').slice(0, 4);
  if (state !== undefined && p.body === undefined && p.day.slice(0, 4) !== published) {
    // The text speaks of another year: whoever held the office then.
    const then = fromRegister(scene, cast, p, state);
    if (then) return then;
  }
  let found = people.filter((m) => m.offices.some((o) => fits(o) && belongs(m, o)));
  if (found.length === 0 && state !== undefined && p.body === undefined) {
    const known = fromRegister(scene, cast, p, state);
    if (known) return known;
    // "President Trump" has told no state, but no other president has been named.
    found = people.filter(
      (m) =>
        leading.has(p.office) &&
        m.side === undefined &&
        m.offices.some((o) => fits(o) && o.office === p.office && o.side === undefined),
    );
    if (found.length > 1) return 'several';
  }
  if (state === undefined && p.body === undefined) {
    const own = homePresident(scene, cast, memory, p);
    if (own) return own;
    found = found.filter((m) => isInView(scene, memory, m, p));
  }
  if (found.length < 2) return found[0];
  const exact = found.filter((m) => m.offices.some((o) => o.office === p.office && !o.former));
  if (exact.length === 1) return exact[0];
  const pool = exact.length > 1 ? exact : found;
  const last = memory.seen.findLast((s) => pool.includes(s.member));
  const now = state === undefined ? undefined : fromRegister(scene, cast, p, state);
  if (now) return now;
  if (!last) return 'several';
  const rivals = memory.seen.some(
    (s) => s.sentence === last.sentence && s.member !== last.member && pool.includes(s.member),
  );
  return rivals ? 'several' : last.member;
}

/** "The president" where Americans write for Americans, unless another has just been spoken of. */
function homePresident(
  scene: Scene,
  cast: Cast,
  memory: Memory,
  p: RolePhrase,
): Member | undefined {
  if (p.office !== 'president' || !isAmerican(scene.article.source.publisher)) return undefined;
  const own = fromRegister(scene, cast, p, 'united-states');
  if (own === undefined) return undefined;
  const sentence = scene.tokens[p.from]?.sentence ?? 0;
  const last = memory.seen.findLast(
    (s) =>
      s.sentence >= sentence - 1 &&
      s.member.offices.some((o) => !o.former && o.office === 'president'),
  );
  return last === undefined || last.member === own ? own : undefined;
}

/** "the president" alone: of a state, or just spoken of; and not someone named long ago. */
function isInView(scene: Scene, memory: Memory, m: Member, p: RolePhrase): boolean {
  const sentence = scene.tokens[p.from]?.sentence ?? 0;
  const last = memory.seen.findLast((s) => s.member === m);
  const ofBody = m.offices.some(
    (o) =>
      officeFits(o.office, p.office) &&
      o.of !== undefined &&
      scene.register.actors.get(o.of)?.kind !== 'state',
  );
  if (!m.proposed && !ofBody) return true;
  return (
    last !== undefined && sentence - last.sentence <= (ofBody && leading.has(p.office) ? 2 : 10)
  );
}

function fromRegister(scene: Scene, cast: Cast, p: RolePhrase, state: string): Member | undefined {
  if (!ofStates.has(p.office)) return undefined;
  const { offices, leads } = scene.register;
  // Without a day, only someone whom the article names.
  const held = offices.filter(
    (o) =>
      o.of === state &&
      officeFits(o.office, p.office) &&
      (p.day === '' ? cast.members.has(o.actor) : holdsOn(o, p.day)) &&
      (o.remote !== true || cast.members.has(o.actor)),
  );
  const asked = p.office === 'leader' ? (leads.get(state) ?? p.office) : p.office;
  const exact = held.filter((o) => o.office === asked);
  const ids = new Set((exact.length > 0 ? exact : held).map((o) => o.actor));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? enlist(cast, scene, id, p.from) : undefined;
}

/** Makes an actor of someone whom nobody names: "Singapore's foreign minister". */
export function nameByOffice(
  scene: Scene,
  cast: Cast,
  p: RolePhrase,
  state: string,
  to: number,
): Member | undefined {
  if (!unique.has(p.office) || !p.definite) return undefined;
  const words = p.office.replace(/-/g, ' ');
  const member = propose(cast, scene, {
    id: formatId(`${state} ${p.office}`),
    name: `${words.charAt(0).toUpperCase()}${words.slice(1)} of ${scene.register.actors.get(state)?.name ?? state}`,
    kind: 'person',
    side: state,
    from: p.from,
    to,
  });
  member.short = '';
  if (member.offices.length === 0) {
    member.offices.push({
      office: p.office,
      of: state,
      side: state,
      former: false,
      text: words,
      at: p.from,
    });
  }
  return member;
}
