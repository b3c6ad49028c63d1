const by =
  /^[—–-]{0,2}\s?(?:by|written by|von|por|par|di|reporting by|story by|text:|автор:?)\s(?<names>\p{Lu}.{2,150})$/iu;
const name = /^(?:\p{Lu}[\p{L}.'’-]{0,25}|de|van|von|der|den|al|el|bin|la|le|di|da)$/u;
const role =
  /,?\s{0,9}\b(?:for|at|of|staff|senior|special|chief|contributor|contributing|correspondent|reporter|writer|editor|columnist|associated press|reuters|afp|cnn|bbc|the)\b/iu;

/** Behind the name: what its bearer is, or whose. */
const office =
  /\b(?:AP|AFP|Reuters|Press|News|Times|Post|Insider|Agency|Writers?|Reporters?|Correspondents?|Editors?|Staff|Columnists?|Contributors?|Service|Network|Today)\b/i;

/**
 * Reads who wrote the article in a line of its head: "By Jane Doe and John Roe, Staff Writers",
 * or names alone. Gives the names as written, or undefined for a line that is no byline.
 */
export function readByline(line: string): string | undefined {
  if (line.length > 200) return undefined;
  const named = by.exec(line)?.groups?.['names'];
  if (named !== undefined) {
    const [authors = ''] = named.split(/\s(?:\s|[|•·])/u, 1);
    const [names = ''] = authors
      .split(/,\s/)
      .filter((part, i) => i === 0 || !office.test(part))
      .join(', ')
      .split(role, 1);
    return isNames(names) ? names.trim() : undefined;
  }
  const korean = /^(?:\S{1,12}=)?(?<names>[\uac00-\ud7af]{2,4})\s(?:기자|특파원)(?:\s|$)/u.exec(
    line,
  );
  if (korean) return korean.groups?.['names'];
  return / and |, | & /.test(line) && isNames(line) ? line : undefined;
}

/** Two to five capitalised words for each, joined by commas or "and". */
function isNames(text: string): boolean {
  const parts = text.split(/,\s|\s(?:and|und|y|e|et|&)\s/);
  return (
    parts.length <= 8 &&
    parts.every((part) => {
      const words = part.trim().split(/\s+/);
      return (
        words.length >= 2 &&
        words.length <= 5 &&
        words.every((word) => name.test(word)) &&
        words.filter((word) => /^\p{Lu}.*\p{Ll}/u.test(word)).length >= 2
      );
    })
  );
}
