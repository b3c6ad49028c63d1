import { edtfBounds } from '../model/edtf.ts';
import { datesAgree } from './dates-agree.ts';
import type { Told } from './draft.ts';
import { inOneBreath, isMeal, related } from './kind-families.ts';
import { repeats, retells } from './retelling.ts';
import { speech } from './speech.ts';

/** How surely two drafts are one event: positive joins, negative forbids, zero leaves them apart. */
export function likeness(a: Told, b: Told): number {
  const speechA = speech.has(a.kind);
  if (speechA !== speech.has(b.kind)) return inPassing(speechA ? a : b, speechA ? b : a);
  if (speechA) return speechLikeness(a, b);
  if (a.kind === 'other' || b.kind === 'other') return repeats(a, b) ? 1 : 0;
  if (a.attach || b.attach) return attaches(a, b);
  if ((a.undoes === true) !== (b.undoes === true)) return 0;
  if (a.sentence === b.sentence && !a.headline && inOneBreath(a.kind, b.kind))
    return sameBreath(a, b);
  if (!related(a.kind, b.kind)) return 0;
  if (a.several !== b.several) return sumLikeness(a, b);
  const shared = a.actors.filter((id) => b.actors.includes(id)).length;
  const smaller = Math.min(a.actors.length, b.actors.length);
  const textual = a.dated.basis === 'text' && b.dated.basis === 'text';
  if (
    a.ordinal !== undefined &&
    b.ordinal !== undefined &&
    a.ordinal !== b.ordinal &&
    !a.headline &&
    !b.headline
  )
    return 0;
  if (!statusAgrees(a, b)) return 0;
  if (!datesAgree(a, b)) return textual ? -1 : 0;
  if (a.kind === 'visit' && stage(a) !== stage(b) && stage(a) !== '' && stage(b) !== '') return 0;
  if (
    a.kind === 'host' &&
    b.kind === 'host' &&
    a.trigger !== b.trigger &&
    isMeal(a.trigger) &&
    isMeal(b.trigger)
  )
    return 0;
  if (a.kind === 'visit' && apart(a.regions, b.regions)) return 0;
  if (smaller === 0) {
    if (retells(a, b)) return 1;
    // "The talks proceeded …": no party named, but definite and of the same kind, near by.
    const near = Math.abs(a.paragraph - b.paragraph) <= 2;
    const bare = a.actors.length === 0 ? a : b;
    return (bare.definite || bare.headline) &&
      ((near && !textual) || a.dated.date === b.dated.date || a.trigger === b.trigger)
      ? 1
      : textual && (near || a.status === 'planned') && a.dated.date === b.dated.date
        ? 1
        : 0;
  }
  // A headline has no room for names: "N.K. foreign minister to visit Russia".
  if (
    shared === 0 &&
    (a.headline || b.headline) &&
    (a.headline ? a : b).actors.length === 1 &&
    a.kind === b.kind
  )
    return 0.5;
  if (shared === 0) return sameSides(a, b) ? 1 + (textual ? 2 : 0) : 0;
  if (shared < smaller && !(smaller > 2 && shared / smaller >= 0.6)) return 0;
  // One party in common is enough for the same date or nearness, not for two far-off meetings.
  return 1 + shared + (textual ? 2 : 0) - Math.min(0.5, Math.abs(a.sentence - b.sentence) / 100);
}

/** Two sets of places, each with what they lie in, that have nothing in common. */
function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
}

/** "He handed over a letter and told her …": said in the act, by the one who acts. */
function inPassing(said: Told, done: Told): number {
  if (said.letter === true) return inLetter(said, done);
  if (
    said.afar === true ||
    said.headline ||
    done.headline ||
    !said.plainSpeech ||
    !done.actors.includes(said.actors[0] ?? '')
  )
    return 0;
  if (
    !/^(?:letter|meeting|talks|visit|host|call|conference)$/.test(done.kind) ||
    done.undoes === true
  )
    return 0;
  if (!datesAgree(said, done) || said.status !== done.status) return 0;
  if (said.recalled === true || said.within === done.kind) {
    const gap = said.sentence - done.sentence;
    return done.actors.length > 1 &&
      gap <= (said.within === undefined ? 12 : 24) &&
      (said.within === undefined || related(said.within, done.kind))
      ? 1 - Math.abs(gap) / 100
      : 0;
  }
  return said.sentence === done.sentence &&
    said.joined === true &&
    said.main &&
    done.main &&
    done.source === 'clause' &&
    said.actors[0] === done.actors[0]
    ? 1
    : 0;
}

/** "She called off the visit", "In a letter that day she said …": the letter is how she did it. */
function inLetter(said: Told, done: Told): number {
  if (said.headline || done.headline || said.actors[0] !== done.actors[0]) return 0;
  if (done.undoes !== true && done.kind !== 'letter') return 0;
  return datesAgree(said, done) && said.status === done.status ? 1 : 0;
}

/** "the US–North Korean summit" and "the meeting between their leaders": one event when the day is one. */
function sameSides(a: Told, b: Told): boolean {
  if (
    a.kind === 'visit' ||
    a.dated.date === null ||
    a.dated.date !== b.dated.date ||
    a.dated.basis === 'open'
  )
    return false;
  const x = new Set(a.sides);
  return x.size > 1 && x.size === new Set(b.sides).size && b.sides.every((side) => x.has(side));
}

/** Company belongs to the nearest event before it. */
function attaches(a: Told, b: Told): number {
  const [event, company] = a.attach ? [b, a] : [a, b];
  if (event.attach || event.headline || event.sentence > company.sentence) return 0;
  const kin =
    related(event.kind, company.kind) ||
    inOneBreath(event.kind, company.kind) ||
    /^(?:ceremony|host)$/.test(event.kind);
  const gap = company.sentence - event.sentence;
  // Not what an inscription or a quotation tells of.
  return kin && gap <= 3 ? 3 - gap / 10 - (event.main ? 0 : 1) : 0;
}

/** "On 27 April they met and signed the declaration": one subject, one date. */
function sameBreath(a: Told, b: Told): number {
  if (a.source !== 'clause' || b.source !== 'clause' || a.actors[0] !== b.actors[0]) return 0;
  if (a.main !== b.main) return 0;
  if (a.dated.date !== b.dated.date || a.status !== b.status) return 0;
  return 3;
}

/** "They held two meetings over the past month": a sum of what is told one by one. */
function sumLikeness(a: Told, b: Told): number {
  const [sum, one] = a.several ? [a, b] : [b, a];
  if (sum.dated.date === null || one.dated.date === null || one.headline) return 0;
  const x = edtfBounds(sum.dated.date);
  const y = edtfBounds(one.dated.date);
  if (x.earliest === null || x.latest === null || y.earliest === null || y.latest === null)
    return 0;
  if (
    sum.actors.length > 0 &&
    one.actors.length > 0 &&
    !sum.actors.some((id) => one.actors.includes(id))
  )
    return 0;
  const within = y.earliest >= x.earliest - 7 && y.latest <= x.latest + 1;
  return within && sum.kind === one.kind ? 0.4 : 0;
}

/** The lead says that a government announced it, the next lines who announced it and when. */
function sameVoice(a: Told, b: Told): number {
  const [lead, voice] = a.sentence <= b.sentence ? [a, b] : [b, a];
  if (
    lead.headline ||
    lead.sentence > 2 ||
    lead.collective === undefined ||
    lead.dated.basis !== 'news'
  )
    return 0;
  if (
    voice.side !== lead.collective ||
    voice.dated.basis !== 'text' ||
    voice.sentence - lead.sentence > 3
  )
    return 0;
  return datesAgree(lead, voice) ? 1.2 : 0;
}

function speechLikeness(a: Told, b: Told): number {
  if (a.actors[0] !== b.actors[0]) return sameVoice(a, b);
  // Nobody whom we know, twice: one speaker only where they say the same.
  if (a.actors.length === 0 && !a.headline && !b.headline && a.sentence !== b.sentence)
    return retells(a, b) ? 2 : 0;
  if (!a.headline && !b.headline && !datesAgree(a, b)) return 0;
  const listed = a.dated.basis === 'heading' || b.dated.basis === 'heading';
  const near = Math.abs(a.paragraph - b.paragraph) <= (listed ? 0 : 1);
  const textual = a.dated.basis === 'text' && b.dated.basis === 'text';
  if (a.headline || b.headline) return a.kind === b.kind || a.plainSpeech || b.plainSpeech ? 1 : 0;
  if (a.sentence === b.sentence) return 2;
  // Who is told one thing and who is told another were not told together.
  if (
    a.trigger === b.trigger &&
    a.actors.length > 1 &&
    b.actors.length > 1 &&
    !a.actors.slice(1).some((id) => b.actors.includes(id))
  )
    return 0;
  // What someone told a reporter was said on another occasion than what they wrote.
  if (
    (a.trigger === 'tell') !== (b.trigger === 'tell') &&
    a.paragraph !== b.paragraph &&
    /^(?:tweet|write|post)$/.test(a.trigger === 'tell' ? b.trigger : a.trigger)
  )
    return 0;
  if (a.letter === true && b.letter === true && a.dated.date === b.dated.date) return 2;
  // A post that is shown, and what is told of it.
  const posted = (isPost(a) || isPost(b)) && a.trigger === b.trigger;
  if (textual)
    return a.dated.date !== b.dated.date ? 0 : near ? 2 : posted || retells(a, b) ? 1 : 0;
  if (a.plainSpeech && b.plainSpeech && !textual && !listed && a.dated.date === b.dated.date)
    return 1;
  if (near && (a.plainSpeech || b.plainSpeech)) return 2 - Math.abs(a.sentence - b.sentence) / 100;
  return !a.plainSpeech && repeats(a, b) ? 1 : 0;
}

const isPost = ({ trigger, afar, main }: Told): boolean =>
  trigger === 'tweet' && afar === true && !main;

function stage({ trigger }: Told): string {
  if (/^(?:arrive|arrival|land|touch|enter)$/.test(trigger)) return 'arrival';
  return /^(?:leave|depart|departure|return)$/.test(trigger) ? 'departure' : '';
}

function statusAgrees(a: Told, b: Told): boolean {
  const ahead = (d: Told) =>
    d.status === 'planned' || d.status === 'announced' || d.status === 'speculative';
  if (a.headline || b.headline) return true;
  const called = a.status === 'cancelled' ? a : b.status === 'cancelled' ? b : undefined;
  // What was called off had been planned; what was decided has been done.
  if (called !== undefined && ahead(called === a ? b : a)) return true;
  if (
    a.undoes === true &&
    b.undoes === true &&
    (a.dated.basis === 'open' || b.dated.basis === 'open')
  )
    return true;
  if (ahead(a) === ahead(b))
    return (a.status === 'cancelled') === (b.status === 'cancelled') || ahead(a);
  return a.dated.basis === 'text' && b.dated.basis === 'text' && a.dated.date === b.dated.date;
}
