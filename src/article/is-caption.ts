import { readDates } from './read-dates.ts';

/** Words by which a text points at its picture. */
const pointing =
  /\((?:(?:second|third|far|centre|center|front|top|bottom)[ -])?(?:left|right|centre|center|above|below|middle|l|r|c|pictured)\)|,\s(?:(?:second|third|far)\s)?(?:left|right|center|centre),|\bin this (?:(?:undated|handout|combination|file|still|screen ?grab|combo|archive)\s){0,2}(?:photo|picture|image|photograph|frame|video grab)\b|\b(?:file|handout|stock|undated) (?:photo|picture|image)\b|\b(?:photo|picture|image)s? (?:released|provided|taken|courtesy|shows|by)\b|\b(?:is|are|seen) pictured\b|\bthe (?:photo|picture|image) (?:above|below|shows)\b|\b(?:submitted|courtesy|contributed|archive) photo$|\bphotographer:|\bphoto:|\|\s(?:ap|getty|reuters|afp)\b|사진\s?=|\/사진|사진제공/iu;
const reporting = /\b(?:said|told|according|announced|was|were|had|has|have|will|would)\b/i;
/** Longest caption: past it, a text that points at a picture is still a text. */
const longest = 420;

/**
 * Tells whether a line stands under a picture: it points at it ("left", "in this photo"), or it is
 * one sentence in the present that ends with a full date, as agencies write their captions.
 */
export function isCaption(text: string): boolean {
  if (text.length > longest) return false;
  if (pointing.test(text)) return true;
  if (!/\d{4}\.?$/.test(text) || /["“”]/.test(text) || reporting.test(text)) return false;
  const last = readDates(text).at(-1);
  if (last?.day === undefined || last.start < 40) return false;
  return text.length - last.end <= 1 && !/[.!?]\s\p{Lu}/u.test(text.slice(0, last.start));
}
