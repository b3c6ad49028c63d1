import type { Clause } from './clause.ts';
import type { Names } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { nominalActors } from './nominal-parties.ts';
import { subjectActors } from './participants.ts';

/** Actors that a pronoun may mean, the likeliest first; each set was a subject or was named together. */
export type Antecedents = readonly (readonly string[])[];

const memory = 6;

/** Whom a pronoun means: the latest subject that agrees with it in kind, gender and number. */
export function resolvePronoun(
  pronoun: string,
  known: Antecedents,
  names: Names,
): readonly string[] {
  if (pronoun === 'both leaders') return pairOf(known, names);
  for (const set of known.slice(0, memory)) {
    if (pronoun === 'they' || pronoun === 'both') {
      if (set.length > 1 || (pronoun === 'they' && set.some((id) => names.kind(id) !== 'person')))
        return set;
    } else if (pronoun === 'it') {
      if (set.length === 1 && set.every((id) => names.kind(id) !== 'person')) return set;
    } else if (pronoun === 'he' || pronoun === 'she') {
      const fits = set.filter((id) => {
        const gender = names.gender(id);
        return (
          names.kind(id) === 'person' &&
          (gender === undefined || (gender === 'female') === (pronoun === 'she'))
        );
      });
      if (fits.length === 1) return fits;
    } else return [];
  }
  return [];
}

/** "The two leaders": two persons named together, else the last two of different sides. */
function pairOf(known: Antecedents, names: Names): readonly string[] {
  const isPerson = (id: string) => names.kind(id) === 'person';
  const together = known.find((set) => set.length === 2 && set.every(isPerson));
  if (together !== undefined) return together;
  const single = [
    ...new Set(known.slice(0, memory).flatMap((set) => (set.length === 1 ? set : []))),
  ].filter(isPerson);
  const [first] = single;
  const second = single.find((id) => id !== first && names.side(id) !== names.side(first ?? ''));
  return first === undefined || second === undefined || single.length > 2 ? [] : [first, second];
}

/** What later sentences may refer to after this one. */
export function rememberActors(analysis: Analysis, known: Antecedents): Antecedents {
  const { clauses, tokens, names, nominals } = analysis;
  const fresh: (readonly string[])[] = [];
  const main =
    clauses.find((c: Clause) => c.relation === 'main' && c.verb.form === 'finite') ?? clauses[0];
  if (main !== undefined) fresh.push(subjectActors(analysis, main));
  for (const clause of clauses) {
    if (clause === main || clause.verb.form !== 'finite') continue;
    fresh.push(subjectActors(analysis, clause));
  }
  for (const nominal of nominals) {
    const parties = nominalActors(analysis, nominal);
    if (parties.length > 1) fresh.push(parties);
  }
  const others = tokens.filter(
    (t) => t.kind === 'actor' && t.actors.some((id) => names.kind(id) === 'person'),
  );
  for (const token of others.slice(0, 3)) fresh.push(token.actors);
  const told = fresh.filter((s) => s.length > 0 && !s.every((id) => isReporter(analysis, id)));
  const all = [...told, ...known];
  // The pair that was named first stays in mind to the end: "the two leaders" of the article.
  const pair = all.findLastIndex(
    (set) => set.length === 2 && set.every((id) => names.kind(id) === 'person'),
  );
  const lasting = all[pair];
  return [...all.slice(0, memory), ...(lasting === undefined || pair < memory ? [] : [lasting])];
}

/** "The Herald's X said", "X, our correspondent": the one who tells the story, and nobody in it. */
function isReporter({ tokens, names }: Analysis, id: string): boolean {
  if (names.kind(id) !== 'person') return false;
  return tokens.some((t, i) => {
    if (!t.actors.includes(id)) return false;
    const owner = tokens[i - 2];
    if (
      owner?.kind === 'actor' &&
      owner.actors.every(names.isMedia) &&
      /^['’]s?$/.test(tokens[i - 1]?.lower ?? '')
    )
      return true;
    return (
      tokens[i + 1]?.text === ',' &&
      tokens.slice(i + 2, i + 6).some((w) => /^(?:correspondent|reporter|columnist)$/.test(w.lower))
    );
  });
}
