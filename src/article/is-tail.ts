/** What stands below the last paragraph: who wrote it, how to write back, what became of the text. */
const author =
  /^[•*—–-]?\s?(?:\p{Lu}[\p{L}.'’-]{0,24}\s){1,5}(?:is|was|are|were)\s(?:an?|the)\s.{0,200}\b(?:columnist|host|editor|reporter|correspondent|contributor|fellow|writer|producer|journalist|intern|freelance\w*|professor|author)\b/u;
const reply =
  /\bcan be reached (?:at|on|by)\b|\bfollow (?:him|her|them|me|us|\p{L}+(?: \p{L}+)?) (?:on|at) (?:@|twitter|facebook|instagram|x\b)|^(?:you can (?:also )?(?:follow|contact|reach)|send (?:letters|comments|tips|your)|please include|have you (?:been|got|seen|experienced)|(?:read|see) the full\b.{0,80}:$|names? (?:have|has) been changed)|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}/iu;
const history =
  /^(?:[*(]\s?)?(?:[Tt]his (?:story|article|post|report|piece) (?:has been|was|will be|is (?:developing|part of|being))|(?:[Cc]orrection|[Uu]pdate|[Ee]ditor['’]s [Nn]ote|[Cc]larification|[Nn]ote)\s?:|(?:The )?Associated Press\b.{0,80}\bcontributed|(?:[Aa]dditional )?(?:[Rr]eporting|[Rr]esearch) (?:by|from)|.{0,120}\breported from \p{Lu}|\p{Lu}.{0,120} contributed (?:reporting|to this|from))/u;
const magazine = /^read .{0,60}\b(?:magazine|newsletter|blog|column|opinion)\.?$/iu;
/** Longest such line, in characters: past it, it is the text's own last paragraph. */
const longest = 420;

/** Tells whether a line at the end of an article speaks of the article, its author or the outlet. */
export function isTail(line: string): boolean {
  if (line.length > longest) return false;
  return author.test(line) || reply.test(line) || history.test(line) || magazine.test(line);
}
