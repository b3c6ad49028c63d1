import type { Span } from '../model/extraction.ts';
import type { Line } from './lines.ts';

/** A line without what is glued to it and is no text, and what that says of the rest. */
export interface TrimmedLine extends Line {
  /** A heading in Markdown or HTML. */
  readonly marked: boolean;
  /** The line as it was. */
  readonly raw: string;
  /** What introduced it, or the credit behind it, says that it stands under a picture. */
  readonly caption: boolean;
}

const pictureLabel =
  /^(?:(?:image|photo|media|picture)\s(?:copyright|source|credit)\b.{0,80}?\b(?:image|photo|media) caption\b:?\s*|(?:image|media|photo|hide|toggle|picture) caption\b:?\s*|caption:\s*|(?:ap|afp|getty|reuters) (?:photo|images?)\s(?=\S)|(?:▲|△|◀|▶)\s?(?=\S)|Ảnh:\s|Bild:\s)/iu;
/** The button that closes a picture or video laid over the page, glued to its caption. */
const overlay = /^CLOSE (?=\p{Lu})/u;
const leadingMarks =
  /^(?:story highlights\s+|#{1,6}\s+|>\s+|[*_]{1,3}(?=[^\s*_])|<[a-z][^<>]{0,300}>\s*)/iu;
const trailingMarks = /(?:[*_]{1,3}|<\/?[a-z][^<>]{0,80}>)$/iu;
/** Longest end mark with an address before it, in characters. */
const tailReach = 120;
const endMark =
  /(?:-\s?0\s?-|\((?:end|끝|完|완|конец)\)|#{3}|(?<=[.!?…。"”’)])\s?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4})$/iu;
/** What every end mark has; a cheap look before the costly one. */
const mayEnd = /[-)#]$|@/;
const creditWords =
  /\b(?:getty|reuters|afp|epa|ap|associated press|via|courtesy|handout|photo(?:s|graph|grapher)?|image|kcna|yonhap|tass|xinhua|kyodo|shutterstock|bloomberg|newscom|file|screenshot|screengrab|channel|website|agency|ria novosti|sputnik|pool)\b|사진|제공|뉴스|фото/iu;
/** What follows the last sentence of a caption: a credit, bare or in brackets. */
const creditTail = /(?<=[.!?…]["”’]?\s{0,2})(?:\([^()]{2,90}\)|[^\s.!?…][^.!?…]{1,80})\.?$/u;
/** A bracketed credit in the middle, glued to the text that follows. */
const creditInside = /(?<=[.!?…]["”’]?\s?)\([^()]{2,90}\)(?=\p{Lu})/u;

/**
 * Takes marks and credits off both ends of a line. A line into which a content system pasted a
 * caption, its credit and the text becomes two.
 */
export function trimLine(line: Line): TrimmedLine[] {
  const inside =
    line.text.length > 60 && line.text.includes(')') ? creditInside.exec(line.text) : null;
  if (inside && inside.index < 700 && creditWords.test(inside[0])) {
    const [start] = line.span;
    const cut = start + inside.index;
    return [
      { ...trimEnds(subLine(line, [start, cut])), caption: true },
      trimEnds({ ...subLine(line, [cut + inside[0].length, line.span[1]]), apart: true }),
    ];
  }
  return [trimEnds(line)];
}

/** A Markdown link that is the whole line: its words are the line. */
const link = /^\[(?<words>[^[\]]{3,300})\]\([^\s()]{1,1000}\)$/u;

function trimEnds(line: Line): TrimmedLine {
  const words = line.text.length < 1400 ? link.exec(line.text)?.groups?.['words'] : undefined;
  let text = words ?? line.text;
  let start = line.span[0] + (words === undefined ? 0 : 1);
  let marked = false;
  let caption = false;
  for (let round = 0; round < 4; round++) {
    const label = pictureLabel.exec(text) ?? overlay.exec(text);
    const lead = label ?? leadingMarks.exec(text);
    if (!lead) break;
    if (label) caption = true;
    else if (/^(?:#|<h[1-6]\b)/i.test(lead[0])) marked = true;
    // A row of nothing but marks is judged as a whole.
    if (lead[0].length >= text.length) break;
    start += lead[0].length;
    text = text.slice(lead[0].length);
  }
  for (let round = 0; round < 4; round++) {
    const from = Math.max(0, text.length - tailReach);
    const end = text.slice(from);
    const tail = trailingMarks.exec(end) ?? (mayEnd.test(end) ? endMark.exec(end) : null);
    if (!tail || from + tail.index === 0) break;
    text = text.slice(0, from + tail.index).trimEnd();
  }
  const credit = text.length < 700 && creditWords.test(text) ? creditTail.exec(text) : null;
  if (credit && isCredit(credit[0])) {
    text = text.slice(0, credit.index).trimEnd();
    // "(Yonhap)" ends whole articles too; a photographer or "via" never does.
    if (/\/|\b(?:via|photo\w*|image|courtesy|handout|getty|file)\b|사진/iu.test(credit[0]))
      caption = true;
  }
  const span: Span = [start, start + text.length];
  return { text, span, raw: line.text, apart: line.apart, marked, caption };
}

function isCredit(tail: string): boolean {
  if (!creditWords.test(tail)) return false;
  // Korean has no capitals to tell a name by, but its sentences end in a few syllables.
  if (/[\uac00-\ud7af]/.test(tail)) return tail.length <= 40 && !/[다요죠까][."”’]*$/.test(tail);
  const words = tail.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:via|by|of|and|photo|the|for|through)$/u.test(word),
  );
  return small.length <= words.length * 0.3;
}

function subLine(line: Line, [from, to]: Span): Line {
  const raw = line.text.slice(from - line.span[0], to - line.span[0]);
  const text = raw.trim();
  const start = from + (raw.length - raw.trimStart().length);
  return { text, span: [start, start + text.length], apart: line.apart };
}
