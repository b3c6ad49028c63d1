import type { Names } from './draft.ts';
import type { Token } from './tokens.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './word-classes.ts';

/** A name as a title has it, and the token at which the phrase that it stands for begins. */
export interface NamePhrase {
  readonly start: number;
  readonly text: string;
}

/** The canonical name that a token of a title stands for, with all that only describes it; undefined for other words. */
export function readName(
  tokens: readonly Token[],
  i: number,
  from: number,
  names: Names,
  isVerb: (index: number) => boolean,
): NamePhrase | undefined {
  const token = tokens[i];
  if (token === undefined || (token.kind !== 'actor' && token.kind !== 'place')) return undefined;
  if (possessives.has(token.lower)) return undefined;
  const [actor] = token.actors;
  if (actor !== undefined && token.actors.length === 1 && names.kind(actor) === 'person') {
    if (pronouns.has(token.lower) && !/^(?:him|her)$/.test(token.lower)) return undefined;
    if (describes(tokens, i, isVerb)) return undefined;
    return { start: describedFrom(tokens, i, from), text: names.name(actor) };
  }
  if (pronouns.has(token.lower) || describes(tokens, i, isVerb) || demonym.test(token.text))
    return undefined;
  if (peoples.test(token.text)) return undefined;
  const [place] = token.places;
  const name =
    place === undefined
      ? actor === undefined || token.actors.length > 1
        ? ''
        : names.kind(actor) === 'state' || /^\p{Ll}/u.test(token.text)
          ? names.name(actor)
          : ''
      : names.placeName(place);
  if (name === '') return undefined;
  const article = /^the$/i.test(tokens[i - 1]?.lower ?? '') && i > from;
  const kept = token.text === name || keepsArticle.test(name);
  return { start: article && !kept ? i - 1 : i, text: name };
}

/** "US officials", "Moscow talks": the name only describes the noun after it. */
function describes(
  tokens: readonly Token[],
  i: number,
  isVerb: (index: number) => boolean,
): boolean {
  const next = tokens[i + 1];
  if (next === undefined || isVerb(i + 1)) return false;
  if (/^[-–]$/.test(next.text)) return next.start === tokens[i]?.end;
  if (next.kind !== 'word') return false;
  const { lower } = next;
  return !(
    /^(?:['’]s?|to|that|or|himself|herself|itself|more|as)$/.test(lower) ||
    prepositions.has(lower) ||
    coordinators.has(lower) ||
    subordinators.has(lower) ||
    relatives.has(lower) ||
    determiners.has(lower) ||
    pronouns.has(lower) ||
    possessives.has(lower) ||
    isAdverb(lower)
  );
}

/** The first token of "his Russian counterpart, Foreign Minister" before a name. */
function describedFrom(tokens: readonly Token[], i: number, from: number): number {
  let start = i;
  let office = false;
  for (let j = i - 1; j >= from; j--) {
    const token = tokens[j];
    if (token === undefined || token.kind === 'time' || token.kind === 'quote') break;
    const { lower, text } = token;
    if (offices.test(lower)) {
      office = true;
      start = j;
    } else if (/^(?:of|for|to|on|at|the|and)$/.test(lower)) {
      // "Minister of Trade A", "Chairman of the Council and Secretary B": inside a title only.
      if (!office && !/^\p{Lu}/u.test(tokens[j + 1]?.text ?? '')) {
        if (lower === 'the') return j;
        break;
      }
      if (lower === 'the' && !/^(?:of|for|to|on|at)$/.test(tokens[j - 1]?.lower ?? '')) return j;
      if (lower === 'the') continue;
      if (!titled(tokens, j, from, lower)) break;
    } else if (/^['’]s?$/.test(text)) {
      // "Norland's President A", "Norland's A".
      if (tokens[j - 1]?.kind === 'word' && !offices.test(tokens[j - 1]?.lower ?? '')) break;
      start = j - 1;
      j--;
      if (/^the$/.test(tokens[j - 1]?.lower ?? '') && j > from) return j - 1;
    } else if (determiners.has(lower) || possessives.has(lower)) {
      return office || start < i || /^(?:the|his|her|their|its)$/.test(lower) ? j : start;
    } else if (token.kind === 'actor' || token.kind === 'place') {
      if (token.actors.length !== 1 && token.places.length === 0) break;
      if (!office && !demonym.test(text) && !acronym.test(text)) break;
      start = j;
    } else if (token.kind === 'word' && (describers.test(lower) || demonym.test(text))) start = j;
    else if (token.kind === 'word' && office && /^\p{Lu}/u.test(text)) start = j;
    else if (
      text === ',' &&
      office &&
      /^\p{Lu}/u.test(tokens[j + 1]?.text ?? '') &&
      offices.test(tokens[j - 1]?.lower ?? '')
    )
      start = j;
    else if (/^[-–]$/.test(text) && start === j + 1) start = j;
    else break;
  }
  return start;
}

/** Whether "of", "and" stands between an office and what belongs to it. */
function titled(tokens: readonly Token[], j: number, from: number, word: string): boolean {
  const before = tokens[j - 1];
  if (before === undefined || j - 1 < from) return false;
  if (word === 'and') return offices.test(before.lower);
  for (let k = j - 1; k >= Math.max(from, j - 3); k--)
    if (offices.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

const offices =
  /^(?:mr|mrs|ms|dr|mr\.|mrs\.|ms\.|dr\.|president|president-elect|vice-president|chairman|chairwoman|chair|chairperson|premier|secretary|minister|ministers|vice-minister|counterpart|leader|ambassador|chancellor|king|queen|prince|senator|sen|sen\.|representative|rep|rep\.|gov|gov\.|governor|mayor|director|spokes(?:man|woman|person)|envoy|adviser|advisor|commander|general|gen|gen\.|admiral|colonel|marshal|lieutenant|captain|judge|justice|professor|comrade|speaker|nominee|candidate|lawmaker|congressman|congresswoman|attorney|lawyer|diplomat|negotiator|chief|head|boss|correspondent|founder|analyst|expert|actor|actress|singer|rapper|star|player|lieutenant-general|deputy|manager|aide|strategist|son-in-law|son|daughter|sister|brother|wife|husband|father|mother|uncle|student|veteran|tourist|pastor|pope|pontiff|sheriff|detective|officer|dictator|ruler|successor|predecessor|rival|opponent|friend|ally|colleague|host|dissident|activist|businessman|tycoon|billionaire|author|writer|reporter|journalist)$/;
const describers =
  /^(?:foreign|prime|vice|deputy|first|former|then|ex|acting|senior|chief|top|supreme|state|interior|defen[cs]e|trade|finance|health|national|security|press|new|old|late|current|long-time|longtime|fellow|special|nuclear|party|presidential|republican|democratic|conservative|liberal|opposition|ruling|economic|external|assistant|executive|managing|great|respected|dear|us|u\.s\.|un|u\.n\.|uk|eu|dprk|rok|incoming|outgoing|elder|younger|young|lead|half|cabinet|communist|white|house|lady|major|brigadier|army|general|secretary|one-time|onetime|embattled|deposed|ousted|exiled|jailed|veteran|celebrated|hard-line|hardline|right-hand|estranged)$/;
const demonym =
  /^(?:(?:North|South|Saudi|East|West) )?\p{Lu}\p{Ll}+(?:[^m]an|[eu]an|ese|ish|[iq]i|eek|ench|utch|wiss|zech|oviet)$/u;
const peoples = /(?:[^m]ans|[^m]ians)$/;
const acronym = /^(?:US|U\.S\.|UK|U\.K\.|UN|U\.N\.|EU|DPRK|ROK)$/;
const keepsArticle =
  /^(?:United|Netherlands|Philippines|Vatican|Soviet|European|Czech|Dominican|Central|Maldives|Bahamas|Gambia|White|Workers|People|[A-Z]+$)|(?:Party|Ministry|Assembly|Council|House|Committee|Sea|Union|Nations|Embassy|Government|Military|Army)\b/;
