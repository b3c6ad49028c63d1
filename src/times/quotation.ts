/** How far a quotation's end may lie from an expression in it, and a day from its verb of saying. */
const longest = 400;
const nearest = 90;
const saying =
  /\b(?:said|says|told|wrote|tweeted|added|declared|announced|stated|posted|remarked|testified)\b/;

/** Tells whether an offset lies inside double quotation marks, as far as its paragraph tells. */
export function isQuoted(text: string, at: number): boolean {
  return quoteStart(text, at) !== undefined;
}

/** Finds the mark that opens the quotation around an offset. */
export function quoteStart(text: string, at: number): number | undefined {
  let open: number | undefined;
  for (let i = Math.max(0, at - 1500); i < at; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a || c === 0x201d) open = undefined;
    else if (c === 0x22) open = open === undefined ? i : undefined;
    else if (c === 0x201c) open = i;
  }
  return open;
}

/** Tells whether a day at `at` says when the quotation around `inside` was spoken: "… today," he said on Monday. */
export function isSaidOn(text: string, inside: number, at: number): boolean {
  if (at < inside) {
    const open = quoteStart(text, inside);
    if (open === undefined || open < at || open - at > nearest) return false;
    const between = text.slice(at, open);
    return (
      !/[.!?]\s|\n/.test(between) &&
      saying.test(text.slice(Math.max(0, at - nearest), at) + between)
    );
  }
  if (at - inside > longest) return false;
  const slice = text.slice(inside, at);
  const close = slice.search(/["”]/);
  if (close < 0 || slice.includes('\n')) return false;
  const between = slice.slice(close + 1);
  return between.length < nearest && !/[.!?"“]/.test(between) && saying.test(between);
}
