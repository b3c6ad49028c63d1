/** Where the governing verb puts what a date belongs to; undefined where no verb tells. */
export type Tense = 'past' | 'present' | 'future' | undefined;

const boundary = /[.!?;:\n]["”’)]?(?:\s|$)|\n/g;
const token = /[A-Za-z’']+/g;
const future = new Set(
  "will shall won't we'll they'll he'll she'll it'll i'll you'll upcoming scheduled slated expected due planned plans plan poised going would begin begins starts opens arrives expires ends kicks takes meets hopes aims intends must should likely deadline forthcoming awaits projected projects forecast predicted predicts planning preparing prepare prepares awaiting".split(
    ' ',
  ),
);
const past = new Set(
  'was were had has did said told met went came left took made began won lost fell rose sent led saw got gave found became ran held brought thought felt kept heard wrote stood sat spoke grew broke chose flew drove struck fought caught taught sought bought sold paid built hit cut put since died quit shot drew hung knew showed shown swore threw woke wore wound spent slid slipped ago been'.split(
    ' ',
  ),
);
const notPast = new Set(
  'need speed indeed hundred red united scheduled expected planned slated bed feed seed breed deed proposed projected predicted weed shed embed sacred naked aged wicked supposed'.split(
    ' ',
  ),
);

/** "The hearing is on Friday": only a verb as near as this, in words, tells by its present. */
const near = 6;

/**
 * Finds the tense of the verb that governs the expression at [start, end): the nearest one before it
 * in the sentence, else the first after it.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const from = sentenceStart(text, start);
  const before = wordsOf(outsideAsides(text.slice(from, start)));
  if (before.at(-1) === 'of' && before.at(-2) === 'as') return 'past';
  if (/^(?:to|until|till)$/.test(before.at(-1) ?? '') && before.some((w) => moving.test(w)))
    return 'future';
  // "She invited him to a summit in June": what one is invited to lies ahead.
  if (/^(?:in|on|for)$/.test(before.at(-1) ?? '')) {
    const invited = before.findLastIndex((w) => /^invit(?:ed|es|ing|ation)$/.test(w));
    if (invited >= 0 && before.indexOf('to', invited) > 0 && before.length - invited < 16)
      return 'future';
  }
  for (let i = before.length - 1; i >= 0; i--) {
    const tense = tenseOf(before, i);
    if (tense !== undefined) return tense;
    if (/^(?:is|are|am)$/.test(before[i] ?? '')) {
      if (before.length - i <= near) return 'present';
      break;
    }
  }
  const after = wordsOf(text.slice(end, sentenceEnd(text, end)));
  for (let i = 0; i < after.length; i++) {
    const tense = tenseOf(after, i);
    if (tense !== undefined) return tense;
  }
  // A headline's infinitive: "President to visit Moscow in July".
  return before.some((word, i) => word === 'to' && isBaseVerb(before[i + 1]))
    ? 'future'
    : undefined;
}

/** Without quoted words and what stands between dashes: neither governs a date behind it. */
function outsideAsides(slice: string): string {
  return slice.replace(/“[^“”]*”|"[^"]*"|\s[-–—]\s[^-–—]*\s[-–—]\s/g, ' ');
}

/** "It was postponed on Saturday to August 17." */
const moving = /^(?:postponed|rescheduled|delayed|adjourned|deferred)$/;

function isBaseVerb(word: string | undefined): boolean {
  return (
    word !== undefined &&
    word !== '' &&
    !/^(?:the|an?|his|her|its|their|this|that|no|all|some|be)$/.test(word)
  );
}

const modal = /^(?:to|will|would|could|may|might|must|should|can|shall|won't|not)$/;

function tenseOf(words: readonly string[], i: number): Tense {
  const word = words[i] ?? '';
  const before = words[i - 1] ?? '';
  if (word === 'to') return words[i + 1] === 'be' ? 'future' : undefined;
  if (word === 'be') return modal.test(before) && words[i - 2] !== 'could' ? 'future' : undefined;
  if (word === 'set') return words[i + 1] === 'to' || words[i + 1] === 'for' ? 'future' : undefined;
  if (future.has(word)) return 'future';
  // "could vote on Friday"; but "could not be reached on Friday", "could have voted".
  if (/^(?:could|may|might)$/.test(word))
    return word === 'could' && isPastAbility(words, i) ? undefined : haves(words[i + 1]);
  // "to be held" and "is being held" are no past.
  if (/^(?:be|being)$/.test(before) || words[i - 2] === 'be') return undefined;
  if (past.has(word)) return 'past';
  return word.length > 3 && word.endsWith('ed') && !notPast.has(word) ? 'past' : undefined;
}

function isPastAbility(words: readonly string[], i: number): boolean {
  return (
    words[i + 1] === 'not' ||
    words.slice(Math.max(0, i - 5), i).some((w) => /^(?:nobody|none|no|neither|never)$/.test(w))
  );
}

function haves(next: string | undefined): Tense {
  return next === 'have' ? 'past' : 'future';
}

function wordsOf(slice: string): string[] {
  return (slice.match(token) ?? [])
    .map((w) => w.replace('’', "'"))
    .map((w) =>
      /^[A-Z]/.test(w) &&
      w.length > 1 &&
      !/^(?:Will|Was|Were|Had|Did|Nobody|None|No|Neither|Never)$/.test(w)
        ? ''
        : w.toLowerCase(),
    );
}

function sentenceStart(text: string, at: number): number {
  const low = Math.max(0, at - 300);
  const slice = text.slice(low, at);
  let last = 0;
  for (const m of slice.matchAll(boundary)) {
    if (isAbbreviation(slice, m.index)) continue;
    last = m.index + m[0].length;
  }
  return low + last;
}

function sentenceEnd(text: string, at: number): number {
  const slice = text.slice(at, at + 200);
  for (const m of slice.matchAll(boundary)) {
    if (!isAbbreviation(slice, m.index)) return at + m.index;
  }
  return at + slice.length;
}

function isAbbreviation(slice: string, at: number): boolean {
  return (
    slice.charAt(at) === '.' &&
    /(?:^|[\s.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Inc|Corp|Co|Ltd|Lt|Col|Jr)$/.test(
      slice.slice(Math.max(0, at - 6), at),
    )
  );
}
