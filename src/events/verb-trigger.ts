import type { Clause } from './clause.ts';
import type { Trigger } from './clause-trigger.ts';
import { figureOf } from './figures-of-speech.ts';
import type { Nominal } from './nominals.ts';
import type { Token } from './tokens.ts';
import { verbKinds } from './triggers.ts';
import { isAdverb } from './word-classes.ts';

export function readVerb(
  tokens: readonly Token[],
  clause: Clause,
  object: Nominal | undefined,
): Trigger | undefined {
  const { lemma } = clause.verb;
  const figure = figureOf(tokens, clause);
  if (figure === 'nothing') return undefined;
  if (figure !== undefined) return { kind: figure, word: lemma };
  const rest = tokens.slice(clause.rest[0], clause.rest[1]);
  const next = rest[0];
  const has = (pattern: RegExp) => rest.some((t) => pattern.test(t.lower));
  switch (lemma) {
    case 'send':
    case 'hand':
    case 'deliver':
    case 'receive':
    case 'give':
    case 'dispatch':
      if (has(/^(?:letters?|messages?|telegrams?|gifts?|note|greetings|presents?|portrait)$/))
        return { kind: 'letter', word: lemma };
      if (lemma === 'send' || lemma === 'dispatch') {
        if (has(/^(?:delegations?|teams?|envoys?|delegates|athletes|officials|representatives?)$/))
          return { kind: 'visit', word: lemma };
        // "sent Holt to Sudland"
        const goal = rest.findIndex((t) => t.lower === 'to');
        return goal > 0 && goal < 14 && rest.slice(0, goal).some(isPerson)
          ? { kind: 'visit', word: lemma }
          : undefined;
      }
      return lemma === 'receive' && next?.kind === 'actor'
        ? { kind: 'host', word: lemma }
        : undefined;
    case 'test':
    case 'launch':
    case 'fire':
    case 'test-fire':
    case 'test-launch':
    case 'detonate':
      if (has(/satellite|spacecraft/)) return { kind: 'launch', word: lemma };
      if (
        has(/nuclear|hydrogen|thermonuclear|atomic/) &&
        has(/^(?:bombs?|devices?|warheads?|test|tests)$/)
      )
        return { kind: 'nuclear-test', word: lemma };
      if (has(/missile|rocket|icbm|projectile|artillery|hwasong/))
        return { kind: 'missile-test', word: lemma };
      if (clause.verb.passive && /^(?:launch|fire)$/.test(lemma))
        return { kind: 'missile-test', word: lemma };
      return undefined;
    case 'talk':
    case 'speak':
      if (has(/^(?:phone|telephone|videoconference)$/)) return { kind: 'call', word: lemma };
      if (next?.lower === 'with') return { kind: 'talks', word: lemma };
      return { kind: 'statement', word: lemma };
    case 'leave':
      return next?.kind === 'place' ||
        has(/^(?:for|from)$/) ||
        next?.lower === 'here' ||
        next?.kind === 'time' ||
        next?.kind === 'actor'
        ? { kind: 'visit', word: lemma }
        : undefined;
    case 'return':
    case 'head':
    case 'travel':
    case 'go':
    case 'come':
    case 'move':
      return rest
        .slice(0, 4)
        .some(
          (t, i) =>
            (t.lower === 'to' || t.lower === 'for' || t.lower === 'from' || t.lower === 'in') &&
            follows(rest, i + 1),
        ) ||
        next?.lower === 'home' ||
        (next?.lower === 'back' && has(/^(?:home|to)$/))
        ? { kind: 'visit', word: lemma }
        : undefined;
    case 'touch':
      return next?.lower === 'down' ? { kind: 'visit', word: lemma } : undefined;
    case 'fly':
    case 'land':
      // "The missile flew 500 km": no journey.
      return {
        kind: tokens.slice(...clause.subject).some((t) => flying.test(t.lower))
          ? 'missile-test'
          : 'visit',
        word: lemma,
      };
    case 'depart':
    case 'arrive':
      return { kind: 'visit', word: lemma };
    case 'enter':
      return next?.kind === 'place' || next?.kind === 'actor'
        ? { kind: 'visit', word: lemma }
        : undefined;
    case 'visit':
    case 'tour':
      return { kind: 'visit', word: lemma };
    case 'wrap':
    case 'wind':
      return undefined;
    case 'meet':
      return has(/^(?:with)$/) ||
        rest.some((t) => t.kind === 'actor') ||
        clause.verb.end >= clause.rest[1] ||
        next === undefined ||
        next.kind !== 'word' ||
        isAdverb(next.lower) ||
        /^(?:in|at|on|for|to|as|after|before|during|by|face)$/.test(next.lower)
        ? { kind: 'meeting', word: lemma }
        : undefined;
    case 'sign':
    case 'ratify':
      return { kind: 'agreement', word: lemma };
    case 'attend':
    case 'join':
      return object === undefined ? undefined : { kind: object.kind, word: lemma, nominal: object };
    case 'become':
      return has(
        /^(?:leader|president|premier|minister|chairman|king|chancellor|director|secretary|head|ambassador|chief|pope|governor)$/,
      )
        ? { kind: 'appointment', word: lemma }
        : undefined;
    case 'welcome':
      return { kind: next?.kind === 'actor' && has(/^to$/) ? 'host' : 'statement', word: lemma };
    case 'charge':
      return { kind: clause.verb.passive ? 'detention' : 'criticism', word: lemma };
    case 'shoot':
    case 'strike':
    case 'hit':
      return { kind: 'attack', word: lemma };
    case 'take':
    case 'put':
    case 'place':
    case 'hold':
      // "took him into custody", "was placed under house arrest"
      return (has(/^custody$/) && has(/^(?:into|in)$/)) || (has(/^arrest$/) && has(/^under$/))
        ? { kind: 'detention', word: lemma }
        : undefined;
    case 'set':
      return has(/^free$/) ? { kind: 'release', word: lemma } : undefined;
    case 'pull':
    case 'quit':
      return next?.lower === 'out' || lemma === 'quit'
        ? { kind: 'withdrawal', word: lemma }
        : undefined;
    case 'vow':
    case 'pledge':
    case 'promise':
    case 'threaten':
    case 'offer':
      return { kind: verbKinds.get(lemma) ?? 'statement', word: lemma };
    default: {
      const kind = verbKinds.get(lemma);
      return kind === undefined
        ? undefined
        : { kind, word: lemma, ...(object === undefined ? {} : {}) };
    }
  }
}

const flying = /^(?:missiles?|rockets?|projectiles?|icbms?|warheads?)$/;

/** Someone named, by two words or more: no state, no "Norland's". */
function isPerson({ kind, text }: Token, i: number, all: readonly Token[]): boolean {
  return kind === 'actor' && /\p{L} \p{Lu}/u.test(text) && !/^['’]s?$/.test(all[i + 1]?.text ?? '');
}

function follows(rest: readonly Token[], i: number): boolean {
  const t = rest[i];
  const u = rest[i + 1];
  return (
    t !== undefined &&
    (t.kind === 'place' ||
      t.kind === 'actor' ||
      ((/^(?:the|its|his|her|their)$/.test(t.lower) || /^\p{Lu}/u.test(t.text)) && u !== undefined))
  );
}
