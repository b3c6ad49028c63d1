import type { Clause } from './clause.ts';
import { readTrigger } from './clause-trigger.ts';
import type { Analysis } from './draft-sentence.ts';
import { findHeads, type Head } from './heads.ts';
import { otherActors, subjectActors } from './participants.ts';
import { speech } from './speech.ts';
import { possessives } from './word-classes.ts';

/** Verbs whose object is spoken to in person, rather than spoken of. */
const addressing = /^(?:tell|inform|notify|brief|assure|invite|summon|order|instruct|ask|request)$/;

/** Those who are told, invited or ordered: "told the prime minister that …", "invited B to …". */
export function hearersOf(analysis: Analysis, clause: Clause): readonly string[] {
  return [
    ...toldBy(analysis, clause),
    ...writtenTo(analysis, clause),
    ...toBeMet(analysis, clause),
  ];
}

/** "asked to meet B", "agreed to meet B" */
export function toBeMet(analysis: Analysis, { index, verb }: Clause): readonly string[] {
  if (verb.passive || !/^(?:ask|request|offer|agree|propose)$/.test(verb.lemma)) return [];
  const aim = analysis.clauses.find(
    (c) => c.parent === index && c.relation === 'infinitive' && c.verb.lemma === 'meet',
  );
  return aim === undefined ? [] : otherActors(analysis, aim, 'meeting');
}

/** "wrote in a letter to B", "in a message to B, A said" */
export function writtenTo(analysis: Analysis, clause: Clause): readonly string[] {
  const letter = analysis.nominals.find(
    (n) =>
      n.kind === 'letter' &&
      n.preposition === 'in' &&
      n.index >= clause.range[0] &&
      n.index < clause.rest[1],
  );
  if (letter === undefined) return [];
  return findHeads(analysis, letter.phrase)
    .filter((h) => h.preposition === 'to' && !h.owner && !h.modifier && h.index > letter.index)
    .flatMap((h) => h.actors)
    .filter((id) => !analysis.names.isMedia(id));
}

function toldBy(analysis: Analysis, clause: Clause): readonly string[] {
  if (!addressing.test(clause.verb.lemma) || clause.verb.passive) return [];
  // "told his counterpart, B": he is no owner of B.
  const heads = findHeads(analysis, clause.rest).filter(
    (h) => !possessives.has(analysis.tokens[h.index]?.lower ?? ''),
  );
  const isOutlet = (h: Head) => h.actors.length > 0 && h.actors.every(analysis.names.isMedia);
  const first = heads.find((h) => !h.modifier || isOutlet(h));
  // "Norland's TNA"; but of "Holt's aide" nothing is known.
  const hearer = first?.owner === true ? heads.find(isOutlet) : first;
  return hearer === undefined ||
    hearer.preposition !== '' ||
    // A state's own agency is a party; a channel or a paper is where the words are found.
    (isOutlet(hearer) && hearer.actors.every((id) => analysis.names.side(id) === undefined)) ||
    isInterviewer(analysis, hearer)
    ? []
    : hearer.actors;
}

/** "told Island Radio's Bo Lind": the one who asks for an outlet is no party. */
function isInterviewer({ tokens, names }: Analysis, { index, actors }: Head): boolean {
  if (!/^['’]s?$/.test(tokens[index - 1]?.lower ?? '')) return false;
  if (!actors.every((id) => names.kind(id) === 'person')) return false;
  const owner = tokens[index - 2];
  return owner?.kind === 'actor'
    ? owner.actors.every(names.isMedia)
    : /^\p{Lu}/u.test(owner?.text ?? '');
}

/** Those whose meeting or visit somebody makes known: "said that B will meet C". */
export function announcedParties(analysis: Analysis, clause: Clause): readonly string[] {
  const { clauses, standings, tokens, nominals } = analysis;
  return clauses
    .filter(
      (c) =>
        c.parent === clause.index &&
        c.relation === 'content' &&
        standings[c.index] === 'planned' &&
        c.verb.tense === 'present',
    )
    .flatMap((c) => {
      const kind = readTrigger(tokens, c, nominals)?.kind;
      return kind !== undefined && !speech.has(kind) && meets.test(kind)
        ? [...subjectActors(analysis, c), ...otherActors(analysis, c, kind)]
        : [];
    });
}

const meets = /^(?:visit|meeting|talks|host|call)$/;
