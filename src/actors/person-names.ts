import { actorId, withoutPatronymic } from './actor-id.ts';
import { type Cast, credit, enlist, propose } from './cast.ts';
import { organisationHeads } from './common-words.ts';
import { givenFormKeys } from './given-forms.ts';
import { givenName } from './given-names.ts';
import { nameKey } from './name-key.ts';
import { canStart, gluedLength, isKoreanRun, runEnd } from './name-run.ts';
import { isPerson } from './person-evidence.ts';
import { printed } from './printed.ts';
import { place, type Scene } from './scene.ts';
import { type Title, titleAfter, titleBefore } from './titles.ts';

/** Marks persons: those of the register with what is said of them, and those whom it lacks. */
export function scanPersons(scene: Scene, cast: Cast): void {
  const { tokens, register } = scene;
  for (let i = 0; i < tokens.length; i++) {
    const hit = scene.cover[i];
    if (hit && hit.form === 'name' && hit.from === i) {
      creditKnown(scene, cast, i, hit.to, hit.ids[0]);
      const state = register.actors.get(hit.ids[0] ?? '')?.kind === 'state';
      if (!state || !canStart(scene, i)) {
        i = hit.to - 1;
        continue;
      }
    }
    if (!canStart(scene, i)) continue;
    const end = readRun(scene, cast, i, runEnd(scene, i));
    if (end > i) i = end - 1;
  }
}

function creditKnown(
  scene: Scene,
  cast: Cast,
  from: number,
  to: number,
  id: string | undefined,
): void {
  if (id === undefined) return;
  const member = enlist(cast, scene, id, from);
  if (member?.kind !== 'person') return;
  const before = titleBefore(scene, from);
  if (before) credit(member, scene, before, from);
  const after = titleAfter(scene, to);
  if (after) credit(member, scene, after, from);
}

/** Decides whether tokens [from, to) are a person; returns the end of what was marked, or `from`. */
function readRun(scene: Scene, cast: Cast, from: number, to: number): number {
  const { tokens, register } = scene;
  const first = tokens.slice(from, from + 3);
  const end = to - from > 3 && (isKoreanRun(first) || gluedLength(first) > 0) ? from + 3 : to;
  const words = tokens.slice(from, end);
  if (words.length < 2 || isCredit(scene, end)) return from;
  const body = words.some((t) => organisationHeads.has(t.norm));
  if (body && !givenName(words[0]?.norm ?? '')) return from;
  const cut = gluedLength(words);
  const full = printedName(scene, from, end, cut);
  const name = withoutPatronymic(full);
  const key = nameKey(name);
  const tail = words.map((t) => t.norm).join(' ');
  const forms = givenFormKeys(name);
  const byForm = (keys: ReadonlyMap<string, string>) => {
    const ids = new Set(forms.flatMap((form) => keys.get(form) ?? []));
    const [only] = ids;
    return ids.size === 1 ? only : undefined;
  };
  const known =
    register.keys.get(key) ??
    cast.keys.get(key) ??
    cast.tails.get(tail) ??
    byForm(register.keys) ??
    byForm(cast.keys);
  const title = { before: titleBefore(scene, from), after: titleAfter(scene, end) };
  const held = known === undefined ? undefined : enlist(cast, scene, known, from);
  if (held?.kind === 'person') {
    if (held.proposed && full !== held.name) held.aliases.add(full);
    mark(scene, cast, held.id, { from, to: end, cut }, title);
    return end;
  }
  if (!isPerson(scene, from, end, title, cut > 0 || isKoreanRun(words))) return from;
  const id = actorId(name);
  const taken = register.actors.get(id);
  if (id === '' || (taken && taken.kind !== 'person')) return from;
  if (!taken) {
    const norms = words.map((t) => t.norm);
    propose(cast, scene, { id, name, kind: 'person', from, to: end, words: norms, cut });
  } else enlist(cast, scene, id, from);
  mark(scene, cast, id, { from, to: end, cut }, title);
  return end;
}

/** "Jane Doe/Reuters": who took the picture. */
const isCredit = (scene: Scene, end: number) => scene.tokens[end]?.gap.startsWith('/') === true;

function mark(
  scene: Scene,
  cast: Cast,
  id: string,
  { from, to, cut }: { from: number; to: number; cut: number },
  title: { before: Title | undefined; after: Title | undefined },
): void {
  place(scene, { from, to, ids: [id], form: 'name', ...(cut > 0 ? { cut } : {}) });
  const member = cast.members.get(id);
  if (!member) return;
  if (title.before) credit(member, scene, title.before, from);
  if (title.after) credit(member, scene, title.after, from);
}

/** The name as printed, white space levelled, capitals throughout lowered. */
function printedName(scene: Scene, from: number, to: number, cut: number): string {
  const { tokens, article } = scene;
  const start = tokens[from]?.start ?? 0;
  const raw = printed(article.text, start, (tokens[to - 1]?.end ?? start) - cut);
  const loud = tokens
    .slice(from, to)
    .every((t) => t.text.length > 1 && t.text === t.text.toUpperCase());
  if (!loud) return raw;
  return raw
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
