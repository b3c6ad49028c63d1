/** "A, B and the United States". */
export function listNames(names: readonly string[]): string {
  const written = names.map((name, i) => (i === 0 ? name : withArticle(name)));
  if (written.length < 2) return written.join('');
  return `${written.slice(0, -1).join(', ')} and ${written.at(-1)}`;
}

/** "the United States" inside a title; no article opens one. */
export function withArticle(name: string): string {
  return plural.test(name) ? `the ${name}` : name;
}

const plural =
  /^(?:United|Netherlands|Philippines|White House|Soviet|Yellow|Sea of|East Sea|European|Russian Foreign|Chinese Foreign)\b|(?:Ministry|Department|Parliament|Council|Assembly|Union)$/;
