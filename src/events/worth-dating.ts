import { edtfBounds } from '../model/edtf.ts';
import type { Clause } from './clause.ts';
import type { Analysis } from './draft-sentence.ts';
import { namedSubject } from './participants.ts';
import { subjectPhrase } from './title-subject.ts';
import type { Token } from './tokens.ts';
import { mental } from './verb-lexicon.ts';
import { determiners, possessives, prepositions } from './word-classes.ts';

/** Whether a dated clause without a known trigger still tells of something that someone did. */
export function worthDating(analysis: Analysis, clause: Clause, date: string): boolean {
  const { verb } = clause;
  if (mental.has(verb.lemma) && !/^(?:learn|realize|realise|hear|see|forget)$/.test(verb.lemma))
    return false;
  if (mental.has(verb.lemma) && verb.tense === 'present') return false;
  if (/^(?:be|have|do)$/.test(verb.lemma)) return false;
  if (verb.form !== 'finite') return isUnderway(analysis, clause);
  if (liesAhead(analysis, clause, date)) return !state.test(verb.lemma);
  if (isTimeless(clause) && !analysis.place.terse) return false;
  return (
    namedSubject(analysis, clause).length > 0 ||
    (analysis.standings[clause.index] !== 'speculative' &&
      tells(clause, isDay(date)) &&
      hasDoer(analysis, clause))
  );
}

/** The first sentence of an article tells its news: what someone we know has done. */
export function isLead(analysis: Analysis, clause: Clause): boolean {
  return (
    analysis.place.sentence === 0 &&
    clause.relation === 'main' &&
    !analysis.clauses.some((c) => c.parent === clause.index && isUnderway(analysis, c)) &&
    analysis.standings[clause.index] === 'occurred' &&
    tells(clause, false) &&
    namedSubject(analysis, clause).length > 0
  );
}

/** The simple present: a habit, a state, or a headline. */
export function isTimeless({ verb }: Clause): boolean {
  return (
    verb.form === 'finite' &&
    verb.tense === 'present' &&
    !verb.perfect &&
    !verb.progressive &&
    verb.modal === undefined &&
    !verb.destined
  );
}

/** "It will arrive before Holt dines with Lind", "the site closes in May": the present tense of what lies ahead. */
export function liesAhead(
  { clauses, standings, published }: Analysis,
  clause: Clause,
  date: string | undefined,
): boolean {
  if (!isTimeless(clause)) return false;
  if (date !== undefined && published !== undefined) {
    const { earliest } = edtfBounds(date);
    const today = edtfBounds(published.slice(0, 10)).latest;
    if (earliest !== null && today !== null && earliest > today)
      return standings[clause.index] === 'occurred' && clause.relation !== 'content';
  }
  if (clause.relation !== 'adverbial' || clause.parent === undefined) return false;
  const governor = clauses[clause.parent];
  return (
    /^(?:when|before|after|as)$/.test(clause.marker ?? '') &&
    governor?.verb.modal === 'will' &&
    standings[governor.index] === 'planned'
  );
}

/** "Holt greets Lind in Oslo, May 4, 2020": under a picture or in a list, what was done that day is told in the present. */
export function isNarrated(
  { clauses, published }: Analysis,
  clause: Clause,
  date: string | undefined,
): boolean {
  if (date === undefined || !isTimeless(clause) || state.test(clause.verb.lemma)) return false;
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  const main =
    clause.relation === 'main' ||
    clause.relation === 'coordinate' ||
    (clause.marker === 'as' && parent?.relation === 'main' && isTimeless(parent));
  if (!main || !isDay(date)) return false;
  const today = published === undefined ? null : edtfBounds(published.slice(0, 10)).latest;
  const { latest } = edtfBounds(date);
  return today === null || (latest !== null && latest <= today);
}

/** "began investigating", "continued shelling": the gerund says what was done. */
export function isUnderway({ clauses }: Analysis, clause: Clause): boolean {
  if (clause.verb.form !== 'gerund' || clause.marker !== undefined || clause.parent === undefined)
    return false;
  const governor = clauses[clause.parent];
  return (
    governor !== undefined &&
    governor.verb.end === clause.verb.start &&
    governor.verb.form === 'finite' &&
    /^(?:begin|start|resume|finish|stop|continue)$/.test(governor.verb.lemma)
  );
}

/** "with party leaders sending a letter on Friday": a gerund that somebody else does than the main clause. */
export function ownsSubject({ tokens }: Analysis, { subject, verb }: Clause): boolean {
  return subject[1] === verb.start && tokens[subject[0] - 1]?.lower === 'with';
}

/** In a clause of its own, or one that describes or times another, by a verb that says more than how things stood. */
function tells({ relation, verb }: Clause, day: boolean): boolean {
  return (
    relation !== 'infinitive' &&
    !mental.has(verb.lemma) &&
    !state.test(verb.lemma) &&
    (day || !course.test(verb.lemma)) &&
    (verb.tense === 'past' || verb.perfect || verb.modal === 'will' || verb.destined)
  );
}

/** What is, not what happens (Vendler's states, and verbs that weigh or compare). */
const state =
  /^(?:be|have|do|stand|sit|lie|live|include|involve|mean|cost|own|belong|exist|contain|work|know|keep|mark|cite|overshadow|plague|dominate|highlight|underscore|reflect|echo|precede|remain|vary|differ|depend|consist|resemble|matter|lag|lack|await|face|enjoy|need|deserve|seem|appear|watch|average|range|last|represent|suggest|indicate|stick|base|locate|situate|tie|link|divide|concern|relate)$/;

/** What may go on for long: an event only on a day of its own. */
const course =
  /^(?:go|come|get|stay|rise|fall|grow|increase|drop|continue|try|follow|run|play|score)$/;

function isDay(date: string): boolean {
  const { earliest, latest } = edtfBounds(date);
  return earliest !== null && earliest === latest;
}

/** A subject in words of its own: "A federal court", "The ministry"; no pronoun, no "some". */
export function hasDoer({ tokens }: Analysis, clause: Clause): boolean {
  const [start, end] = subjectPhrase(tokens, clause);
  const to = Math.min(end, clause.verb.start);
  let from = start;
  // A relative's subject begins with the noun that it describes.
  if (clause.relation === 'relative' && clause.subject[1] <= clause.range[0])
    for (let i = to - 1; i >= start; i--)
      if (prepositions.has(tokens[i]?.lower ?? '') && tokens[i]?.lower !== 'of') {
        from = i + 1;
        break;
      }
  const words = tokens.slice(from, to);
  // A storm may bear the name of a place.
  const head = words.find((t) => /^(?:word|actor|place)$/.test(t.kind));
  return (
    head !== undefined &&
    words.length < 14 &&
    (!vagueDoer.test(head.lower) || isOwner(head)) &&
    words.some(
      (t) =>
        t.kind === 'actor' ||
        t.kind === 'place' ||
        (t.kind === 'word' && /^\p{L}{3}/u.test(t.text) && !determiners.has(t.lower)),
    )
  );
}

/** "his name", where we know whose. */
const isOwner = (head: Token): boolean => head.kind === 'actor' && possessives.has(head.lower);

const vagueDoer =
  /^(?:i|you|he|she|it|we|they|who|which|what|that|this|these|those|there|one|some|many|most|few|all|none|nothing|nobody|everyone|everything|something|much|more|less|others?|another|his|her|their|my|our|your|its|people)$/;
