import type { Kind } from '../model/kind.ts';
import type { Clause } from './clause.ts';
import type { Token } from './tokens.ts';
import { determiners, possessives, prepositions } from './word-classes.ts';

/**
 * What a verb of force, office or loss really tells with the words around it: "attacked the plan in
 * a speech" is criticism, "fired his minister" an appointment, "killed the bill" none of the reader's
 * events. Undefined where the words are to be taken as they stand; 'nothing' where they tell no event.
 */
export function figureOf(
  tokens: readonly Token[],
  { verb, subject, rest }: Clause,
): Kind | 'nothing' | undefined {
  // Most verbs have none, and every verb is asked.
  if (!figurative.has(verb.lemma)) return undefined;
  const object = objectHead(tokens, rest[0], rest[1]);
  const doer = subjectHead(tokens, subject);
  switch (verb.lemma) {
    case 'attack':
      if (verb.passive) return undefined;
      return spoken(tokens, rest) || ideas.test(object) ? 'criticism' : undefined;
    case 'kill':
    case 'shoot':
      return !verb.passive && matters.test(object)
        ? 'nothing'
        : verb.passive && matters.test(doer)
          ? 'nothing'
          : undefined;
    case 'die':
    case 'surrender':
      return matters.test(doer) || hopes.test(doer) ? 'nothing' : undefined;
    case 'hit':
    case 'strike':
      if (marks.test(object) || tokens[rest[0]]?.kind === 'number') return 'nothing';
      return tokens.slice(subject[0], subject[1]).some((t) => forces.test(t.lower))
        ? 'accident'
        : undefined;
    case 'slam':
    case 'blast':
      return /^(?:into|ashore|through)$/.test(tokens[rest[0]]?.lower ?? '') ||
        tokens.slice(subject[0], subject[1]).some((t) => forces.test(t.lower))
        ? 'accident'
        : undefined;
    case 'storm':
      return /^(?:out|off|away|back)$/.test(tokens[rest[0]]?.lower ?? '') ? 'nothing' : undefined;
    case 'collapse':
    case 'crash':
    case 'explode':
      return matters.test(doer) || hopes.test(doer) || markets.test(doer) ? 'nothing' : undefined;
    case 'fire':
    case 'launch':
      if (verb.passive)
        return weapons.test(doer) || /^(?:it|they)$/.test(doer)
          ? undefined
          : verb.lemma === 'fire'
            ? 'appointment'
            : 'nothing';
      return verb.lemma === 'fire' && dismissed(tokens, rest[0], object)
        ? 'appointment'
        : undefined;
    case 'demonstrate':
      // "demonstrated the readiness of its crews": showed it.
      return object !== '' || tokens[rest[0]]?.lower === 'that' ? 'nothing' : undefined;
    case 'respond':
    case 'react':
    case 'answer':
      return answersInDeed(tokens, rest) ? 'nothing' : undefined;
    case 'release':
    case 'issue':
      return papers.test(object) ? 'statement' : undefined;
    case 'become':
      return tokens
        .slice(rest[0], rest[0] + 10)
        .some(
          (t, i, all) =>
            t.lower === 'to' &&
            all.slice(0, i).some((w) => /^(?:first|only|last|second)$/.test(w.lower)),
        )
        ? 'nothing'
        : undefined;
    default:
      return undefined;
  }
}

const figurative = new Set(
  'attack kill shoot die surrender hit strike slam blast storm collapse crash explode fire launch release issue become demonstrate respond react answer'.split(
    ' ',
  ),
);

/** "responded to the outbreak by closing its port", "with a tax of its own". */
function answersInDeed(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  for (let i = from; i < Math.min(to + 2, from + 12); i++) {
    const lower = tokens[i]?.lower;
    const next = tokens[i + 1]?.lower ?? '';
    if (lower === 'by') return /ing$/.test(next) && !uttering.test(next);
    if (lower === 'with')
      return !tokens.slice(i + 1, i + 6).some((t) => t.kind === 'quote' || words.test(t.lower));
  }
  return false;
}

const uttering =
  /^(?:saying|calling|telling|asking|urging|warning|tweeting|insisting|noting|accusing|vowing|threatening|criticizing|criticising|declaring|offering)$/;
const words =
  /^(?:statements?|letters?|tweets?|threats?|warnings?|messages?|remarks?|words?|criticism|calls?|questions?|anger|outrage|denials?|posts?|insults?|praise|condemnation)$/;

const ideas =
  /^(?:plans?|polic(?:y|ies)|decisions?|efforts?|moves?|deals?|agreements?|records?|characters?|ideas?|claims?|media|press|proposals?|laws?|bills?|budgets?|rulings?|reports?|comments?|remarks?|speech(?:es)?|handling|approach|credibility|integrity|motives?|reputation|platforms?|positions?|views?|stances?|notions?|arguments?|problems?|leadership|administration|opponents?|rivals?|critics|establishment|legacy|candidac(?:y|ies)|integrity|system|program(?:me)?s?|treat(?:y|ies)|judges?|journalists?|news|measures?|legislation|ambitions?|patriotism|faith|values|rights|freedoms?)$/;
const matters =
  /^(?:bills?|deals?|plans?|projects?|program(?:me)?s?|amendments?|proposals?|measures?|legislation|efforts?|provisions?|rules?|laws?|talks|negotiations?|ideas?|agreements?|jobs?|time|momentum|demand|reforms?|initiatives?|conversations?|debates?|coalitions?|governments?|careers?)$/;
const hopes =
  /^(?:hopes?|dreams?|prospects?|interest|noise|cheers|applause|tensions?|anger|support|confidence|prices?|relations?|relationship)$/;
const marks =
  /^(?:records?|highs?|lows?|targets?|milestones?|peaks?|notes?|chords?|tones?|balance|deals?|bargains?|airwaves|stores|shelves|streets|road|campaign|trail|limit|ceiling|brakes|nerve|jackpot|impasse|snag|wall|roadblock|rough|bottom|headlines|market)$/;
const forces =
  /^(?:hurricanes?|storms?|cyclones?|typhoons?|earthquakes?|quakes?|tornado(?:e?s)?|tsunamis?|floods?|lightning|aftershocks?|avalanches?|heatwaves?|droughts?)$/;
const markets =
  /^(?:markets?|stocks?|shares?|currency|economy|prices?|site|website|computers?|servers?|systems?|polls?|bitcoin)$/;
const weapons =
  /^(?:missiles?|rockets?|icbms?|slbms?|projectiles?|shells?|rounds?|shots?|satellites?|spacecraft|weapons?|hwasong-?\d*|torpedo(?:e?s)?|drones?|artillery)$/;
const papers =
  /^(?:statements?|reports?|videos?|photos?|photographs?|pictures?|memos?|memorand(?:um|a)|documents?|transcripts?|lists?|polls?|surveys?|stud(?:y|ies)|figures|data|results|drafts?|texts?|e-?mails?|tapes?|audio|images?|footage|books?|albums?|letters?|findings|names?|details|warnings?|advisor(?:y|ies)|guidelines?|guidance|ads?)$/;
const officers =
  /^(?:chief|director|secretary|minister|adviser|advisor|aide|manager|coach|attorney|commissioner|ambassador|general|commander|head|editor|spokes(?:man|woman|person)|staff|employees?|workers|inspector|prosecutor|strategist|officials?|envoy)$/;

/** "in a speech", "on Twitter", "for failing", "over trade", "as weak": with words. */
function spoken(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  for (let i = from; i < Math.min(to, from + 16); i++) {
    const lower = tokens[i]?.lower ?? '';
    if (/^(?:verbally|personally|publicly|repeatedly)$/.test(lower)) return true;
    if (i > from && /^(?:for|over|as)$/.test(lower)) return true;
    if (
      /^(?:in|during|on)$/.test(lower) &&
      tokens.slice(i + 1, i + 5).some((t) => media.test(t.lower))
    )
      return true;
  }
  return false;
}

const media =
  /^(?:speech|interview|statement|twitter|tweets?|facebook|editorial|op-ed|letter|ads?|debate|remarks|television|tv|post|posts|column|rally)$/;

/** "fired James Comey", "fired his national security adviser". */
function dismissed(tokens: readonly Token[], from: number, object: string): boolean {
  const next = tokens[from];
  return next?.kind === 'actor' && !/^(?:at|on)$/.test(next.lower)
    ? !weapons.test(object)
    : officers.test(object);
}

/** The last noun of the phrase after a verb, lower case; empty where none follows at once. */
function objectHead(tokens: readonly Token[], from: number, to: number): string {
  let head = '';
  for (let i = from; i < Math.min(to, from + 9); i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind === 'punctuation' ||
      token.kind === 'time' ||
      token.kind === 'quote'
    ) {
      if (/^['’-]s?$/.test(token?.text ?? '')) continue;
      break;
    }
    const { lower } = token;
    if (
      i > from &&
      (determiners.has(lower) ||
        /^(?:who|which|that|and|or|to|where|when|after|before|while|saying)$/.test(lower))
    )
      break;
    if (prepositions.has(lower)) break;
    if (possessives.has(lower) || determiners.has(lower)) continue;
    head = lower;
  }
  return head;
}

/** The noun that a subject is headed by, lower case. */
function subjectHead(tokens: readonly Token[], [from, to]: readonly [number, number]): string {
  let head = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (prepositions.has(token.lower) && head !== '') break;
    if (token.text === ',' && head !== '') break;
    if (token.kind === 'word' || token.kind === 'actor') head = token.lower;
  }
  return head;
}
