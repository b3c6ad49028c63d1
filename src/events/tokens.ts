import type { Mention, PlaceMention, Span, Timex } from '../model/extraction.ts';

/**
 * A word or a larger unit of a sentence. Mentions, dates and quotations are one token each, so
 * that grammar sees "[actor] met [actor] on [time]" whatever words they are made of.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'punctuation' | 'actor' | 'place' | 'time' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly time?: Timex;
  /** The words of a quotation, marks left out. */
  readonly said?: readonly Token[];
}

/** What other rooms found in the article, sorted by offset. */
export interface Findings {
  readonly times: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly placeMentions: readonly PlaceMention[];
}

const unit =
  /(?:&(?:#x27|#39|apos|rsquo);)s?(?![\p{L}\p{N}])|&(?:#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});|‘s(?![\p{L}\p{N}])|['’]s?(?![\p{L}\p{N}])|n['’]t\b|[\p{L}\p{N}$€£]+(?:(?:[-.,’'/]|&(?![a-z#]\w{0,7};))[\p{L}\p{N}]+)*|--+|\S/gu;
const entities = new Map([
  ['&quot;', '"'],
  ['&#x27;', "'"],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&amp;', '&'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&rsquo;', '’'],
  ['&lsquo;', '‘'],
  // A quotation mark turned the wrong way.
  ['‘s', "'s"],
]);
/** Dashes as a typewriter has them. */
const dashes = /^--/;

/** Splits a sentence into tokens; `findings` may hold the whole article's. Linear in the sentence. */
export function tokenise(text: string, [from, to]: Span, findings: Findings): Token[] {
  const units = unitsWithin([from, to], findings).filter((u) => !namesEvent(text, u));
  const out: Token[] = [];
  let position = from;
  for (const found of units) {
    if (found.start < position) continue;
    pushWords(text, position, found.start, out);
    const end = withoutPossessive(text, found.start, found.end);
    out.push({
      ...found,
      end,
      text: text.slice(found.start, end),
      lower: text.slice(found.start, end).toLowerCase(),
    });
    position = end;
  }
  pushWords(text, position, to, out);
  return out;
}

/** "the Fourth Coast Forum": the name of an event, even where it has been taken for a body. */
function namesEvent(text: string, { start, end, kind }: Omit<Token, 'text' | 'lower'>): boolean {
  if (kind !== 'actor') return false;
  return /\s(?:Forum|Summit|Olympics|Games|Conference|Festival|Exhibition|Expo|Cup|Championships?)$/.test(
    text.slice(Math.max(start, end - 16), end),
  );
}

function unitsWithin([from, to]: Span, findings: Findings): Omit<Token, 'text' | 'lower'>[] {
  const bySpan = new Map<
    string,
    { start: number; end: number; actors: string[]; places: string[]; time?: Timex }
  >();
  const at = (start: number, end: number) => {
    const key = `${start} ${end}`;
    let entry = bySpan.get(key);
    if (entry === undefined) {
      entry = { start, end, actors: [], places: [] };
      bySpan.set(key, entry);
    }
    return entry;
  };
  for (const m of within(findings.mentions, from, to)) at(m.start, m.end).actors.push(m.actor);
  for (const p of within(findings.placeMentions, from, to)) at(p.start, p.end).places.push(p.place);
  for (const t of within(findings.times, from, to)) at(t.start, t.end).time = t;
  return [...bySpan.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((u) => ({
      ...u,
      kind: u.actors.length > 0 ? 'actor' : u.places.length > 0 ? 'place' : 'time',
    }));
}

/** The items of a list sorted by start that lie in [from, to): binary search, then a run. */
function within<T extends { start: number; end: number }>(
  items: readonly T[],
  from: number,
  to: number,
): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? to) < from) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.start >= to) break;
    if (item.end <= to) out.push(item);
  }
  return out;
}

function pushWords(text: string, from: number, to: number, out: Token[]): void {
  if (to - from < 2 && text.charCodeAt(from) === 32) return;
  const part = text.slice(from, to);
  for (let at = 0; at < part.length; ) {
    const plain = plainEnd(part, at);
    if (plain > at) {
      out.push(word(from + at, part.slice(at, plain)));
      at = plain + (part.charCodeAt(plain) === 32 ? 1 : 0);
      continue;
    }
    unit.lastIndex = at;
    const raw = unit.exec(part)?.[0];
    if (raw === undefined) return;
    const start = from + unit.lastIndex - raw.length;
    at = unit.lastIndex;
    if (raw.length > 2 && /['’][st]$/.test(raw) && pushSplit(start, raw, out)) continue;
    if (raw === '.' && isShortened(start, out.at(-1))) continue;
    out.push(word(start, raw));
  }
}

/** The stop of "Mr." or "Sen." ends nothing. */
function isShortened(start: number, before: Token | undefined): boolean {
  return before !== undefined && before.end === start && shortened.test(before.text);
}

const shortened = /^(?:Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Capt|Sgt|Adm|Maj|Rev|Hon)$/;

/** The end of a word of plain letters before a space or the end: most words, and no work for a pattern. */
function plainEnd(part: string, at: number): number {
  let i = at;
  for (; i < part.length; i++) {
    const code = part.charCodeAt(i) | 32;
    if (code < 97 || code > 122) break;
  }
  return i === part.length || part.charCodeAt(i) === 32 ? i : at;
}

/** "Holt's" and "didn't" as two words each; false for anything else. */
function pushSplit(start: number, raw: string, out: Token[]): boolean {
  const stem = raw.slice(0, -2);
  if (raw.endsWith('s')) {
    if (stem.length < 2) return false;
    out.push(word(start, stem), word(start + stem.length, "'s"));
    return true;
  }
  if (!/n$/i.test(stem) || raw.length < 4) return false;
  const verb = raw.slice(0, -3);
  out.push({ ...word(start, verb), lower: fullAuxiliary(verb.toLowerCase()) });
  out.push({ ...word(start + verb.length, raw.slice(-3)), lower: 'not' });
  return true;
}

const nobody: readonly string[] = [];

function word(start: number, raw: string): Token {
  const clean =
    raw.length < 2 ? raw : /^[&‘]/.test(raw) ? decode(raw) : dashes.test(raw) ? '—' : raw;
  const folded = clean.toLowerCase();
  const lower = folded.includes('’') ? folded.replace('’', "'") : folded;
  return {
    start,
    end: start + raw.length,
    kind: kindOf(clean),
    text: clean,
    lower,
    actors: nobody,
    places: nobody,
  };
}

function decode(raw: string): string {
  return raw.endsWith(';s') ? "'s" : (entities.get(raw.toLowerCase()) ?? raw);
}

function kindOf(clean: string): Token['kind'] {
  const code = clean.charCodeAt(0);
  // The plain letters first: nearly all words begin with one.
  if ((code > 96 && code < 123) || (code > 64 && code < 91)) return 'word';
  if (code > 47 && code < 58) return 'number';
  if (/^[\p{L}'$€£]/u.test(clean) && clean !== "'") return 'word';
  return /^\p{N}/u.test(clean) ? 'number' : 'punctuation';
}

function fullAuxiliary(stem: string): string {
  return stem === 'ca' ? 'can' : stem === 'wo' ? 'will' : stem;
}

/** The end of a span without a closing "'s", which grammar needs as a word of its own. */
function withoutPossessive(text: string, start: number, end: number): number {
  const m = /(?:['’]|&#x27;|&#39;|&rsquo;)s?$/iu.exec(text.slice(start, end));
  return m && m.index > 0 ? start + m.index : end;
}
