import type { Span } from './extraction.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A full stop after these ends no sentence: a name, number or noun follows. */
const titles = words(
  `mr mrs ms messrs dr prof gen lt col maj sgt capt cpl cmdr brig adm rep reps sen sens gov hon rev fr
  st mt ft vs no nos dept est approx art fig vol ch pp p jan feb mar apr jun jul aug sep sept oct nov
  dec mon tue tues wed thu thur thurs fri sat ca cf al bros pres vice-pres asst atty supt spc pfc
  г ул им стр рис т д п тыс млн млрд долл z.b d.h bzw ca nr str usw bspw
  e.g i.e viz resp sra sr dra mme mlle mm`,
);
/** After these a sentence may end, and does when the next word is one that opens sentences. */
const maybe = words(
  `jr inc ltd corp co plc cos etc a.m p.m am pm u.s u.k u.n n.k s.k e.u d.c d.p.r.k r.o.k u.s.a u.s.s.r ph.d m.d b.c a.d ave blvd`,
);
/** Words that open a sentence far more often than they continue a name. */
const openers = words(
  `the a an he she it they we i you this that these those there here his her its their our my but and or
  so yet in on at by for from with after before when while if as since although though however meanwhile
  also then now earlier later both all some many most one two what who why how where which not no last
  next during under according mr mrs ms asked among amid between despite until yes instead still even such other
  another`,
);
/** Who said it, behind a quotation that ends in a question or exclamation mark. */
const attribution =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|told|added|wrote|tweeted|replied|shouted|cried|exclaimed|wondered|continued|joked|answered)\b/u;

/** “你好！”他说: the same in Chinese. */
const saidBehind = /^\p{Script=Han}{1,5}(?:说|称|表示|道|问)/u;

const closers = String.raw`(?:["'”’»」』)\]]|&(?:quot|rdquo|rsquo|#x27|#39|#34|#x22|raquo);)*`;
const terminator = new RegExp(`[.!?…]+${closers}|[。！？]+[」』”’）)]*`, 'gu');
/** Longest look around a full stop, in characters. */
const reach = 40;

/**
 * Splits `text` within `span` into sentences: spans in order, white space trimmed, none empty.
 * Blank lines always end a sentence, single line breaks do not. A full stop ends none after
 * titles, initials, months and the like (Kiss & Strunk 2006 call them ordinary abbreviations),
 * nor before a small letter; it does without a space behind it where a content system lost it.
 */
export function splitSentences(text: string, [from, to]: Span = [0, text.length]): Span[] {
  const out: [number, number][] = [];
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  let start = 0;
  const close = (end: number) => {
    const [a, b] = trimSpan(slice, [start, end]);
    start = end;
    if (b === a) return;
    // Marks alone (". . .", a stray quotation mark) are the end of what stands before them.
    const last = out.at(-1);
    if (last && b - a < 8 && !/[\p{L}\p{N}]/u.test(slice.slice(a, b))) last[1] = from + b;
    else out.push([from + a, from + b]);
  };
  const blank = /\n[^\S\n]*\n/g;
  let gap = blank.exec(slice)?.index ?? slice.length;
  for (const match of slice.matchAll(terminator)) {
    while (gap <= match.index) {
      close(gap);
      gap = blank.exec(slice)?.index ?? slice.length;
      if (gap === slice.length) break;
    }
    const end = endOfSentence(slice, start, match.index, match[0]);
    if (end !== undefined && end > start) close(end);
  }
  while (gap < slice.length) {
    close(gap);
    gap = blank.exec(slice)?.index ?? slice.length;
  }
  close(slice.length);
  return out;
}

/** Moves both ends of a span inwards past white space. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let a = start;
  let b = end;
  while (a < b && /\s/.test(text.charAt(a))) a++;
  while (b > a && /\s/.test(text.charAt(b - 1))) b--;
  return [a, b];
}

/** Where the sentence ends that the marks at `stop` may close; undefined when they do not. */
function endOfSentence(
  text: string,
  start: number,
  stop: number,
  marks: string,
): number | undefined {
  const end = stop + marks.length;
  const behind = text.slice(end, end + reach);
  if (/^\s*$/.test(behind) && end + reach >= text.length) return end;
  if (/[。！？]/.test(marks)) return saidBehind.test(text.slice(end, end + 8)) ? undefined : end;
  const before = text.slice(Math.max(start, stop - reach), stop);
  if (!/^\s/.test(behind)) return endWithoutSpace(text, start, stop, marks, before, behind);
  const next = behind.trimStart();
  // "… he said", "/TASS/.", "(END)" in small letters: the sentence goes on.
  if (/^["“‘'(]?\p{Ll}/u.test(next) || next.startsWith('/')) return undefined;
  if (marks.charAt(0) !== '.') {
    return marks.length > 1 && attribution.test(next) ? undefined : end;
  }
  if (marks.length === 1 && isAbbreviation(before, next)) return undefined;
  return end;
}

/** "…Kim Jong-un.In a post", "…밝혔다.자하로바": the space behind the full stop is lost. */
function endWithoutSpace(
  text: string,
  start: number,
  stop: number,
  marks: string,
  before: string,
  behind: string,
): number | undefined {
  if (marks.charAt(0) === '…') return undefined;
  const hangul = /[\uac00-\ud7af]$/.test(before);
  const word = /(?:^|[\s("'“‘[;])([\p{L}\p{M}’'-]{2,40})$/u.exec(before)?.[1];
  const ended =
    hangul || (word !== undefined && /\p{Ll}$/u.test(word) && !titles.has(word.toLowerCase()));
  const opens = hangul
    ? /^(?:[\uac00-\ud7af"“‘'([&▲]|\p{Lu})/u.test(behind)
    : (/^[“"'‘(]?\p{Lu}(?:\p{Ll}|\s)/u.test(behind) && !/^\S{1,30}\.\p{L}/u.test(behind)) ||
      /^(?:19|20)\d{2}\s[—–-]/.test(behind);
  if (!ended || !opens) return undefined;
  const quotes = marks.slice(1);
  if (quotes === '' || !/^(?:"|&quot;)$/.test(quotes)) return stop + marks.length;
  // A straight quotation mark between two sentences closes if it is the second, else it opens.
  const open = text.slice(start, stop).match(/"|&quot;/g)?.length ?? 0;
  return open % 2 === 1 ? stop + marks.length : stop + 1;
}

function isAbbreviation(before: string, next: string): boolean {
  const word = /(?:^|[\s("'“‘[/—–-])([\p{L}.]{1,40})$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) {
    // "1. First point": a number that opens a line counts, it ends nothing.
    return /^\s*\(?\d{1,2}$/.test(before);
  }
  if (titles.has(word)) return true;
  const first = /^[^\p{L}]*([\p{L}’']+)/u.exec(next)?.[1] ?? '';
  const opens = openers.has(first.toLowerCase());
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || maybe.has(word)) {
    return !opens || first === 'I';
  }
  return false;
}
