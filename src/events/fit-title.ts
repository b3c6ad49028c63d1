const limit = 12;

const dangling =
  /^(?:the|a|an|of|in|on|at|to|for|from|with|by|and|or|but|as|his|her|its|their|that|which|who|is|are|was|were|be|has|have|over|about|into|between|than|s|most|more|any|some|also|will|would|not|new|his|when|while|after|before|amid|during)$/i;

/** Cuts at twelve words, never after a word that leaves the reader waiting. */
export function fit(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim().split(' ').slice(0, limit);
  while (words.length > 2 && dangling.test(words.at(-1) ?? '')) words.pop();
  const cut = words.join(' ').replace(/[,;:–—-]{1,60}$/, '');
  const open = cut.lastIndexOf('“') > cut.lastIndexOf('”');
  return open ? `${cut.replace(/[,.…]{1,60}$/, '')}…”` : cut;
}
