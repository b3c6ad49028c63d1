const article = /\b(?:the|an?|his|her|its|their|our|this|that)\s(?:early\s|late\s|mid-)?$/i;
const noun =
  /^\s(?!(?:and|or|but|when|that|in|on|at|to|of|for|with|by|as|the|an?|from|after|before|while|was|were|is|had|has|which|who)\b)[A-Za-z]/;

/**
 * Tells whether an expression at [start, end) only describes a thing: "the August 1792 uprising",
 * "the Nov. 3 election", "November's election". The verb does not say when that is.
 */
export function isAttributive(text: string, start: number, end: number): boolean {
  const right = text.slice(end, end + 24);
  if (/^['’]s?\s[a-z]/.test(right)) return true;
  return noun.test(right) && article.test(text.slice(Math.max(0, start - 12), start));
}
