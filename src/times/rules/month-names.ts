import type { Surroundings } from '../rule.ts';

// Words after which a month is expected.
const dating =
  /^(?:in|since|until|till|by|of|from|to|through|before|after|during|last|next|this|late|early|mid|and|between|for|around|each|every|about|or|throughout|towards?|into|previous|following|past|coming|as|on|per|ending|ended|beginning|starting)$/;
const placing = /^(?:in|since|until|last|this|next|late|early|mid|during|by)$/;
const personal =
  /^(?:mr|mrs|ms|miss|sir|lord|lady|dame|president|minister|secretary|pm|theresa|brian|robert|elizabeth|fredric|rollo|peter|st|imran|rep|sen|dr|professor|judge)$/;
// What comes after the surname May, but not after the month.
const afterSurname =
  /^(?:['’]s)?\s(?:said|says|told|was|were|is|has|had|have|be|will|would|did|does|resigned|announced|added|called|faces|faced|insisted|urged|wants|wanted|warned|himself|herself)\b/;
const toMonth = /^(?:[-–—/]|\s(?:to|and|or|through|until)\s)(?:[A-Z][a-z]{2,8})\b/;
const functionWord =
  /^ (?:was|is|were|will|began|ended|started|drew|of|on|for|from|through|to|by|at|in|had|has|that|which|and|against)\b/;

/**
 * Tells whether a month's name alone is the month: May is a surname and a verb, March a walk, and
 * April, June and August are people.
 */
export function isMonthName(name: string, around: Surroundings): boolean {
  const before = around.before();
  const right = around.right();
  if (/^(?:ma[ry]|march|aug(?:ust)?|sept?|dec|jan|oct|nov|apr|jun|jul|feb)\.?$/.test(name))
    return false;
  // An abbreviation alone: "in Feb."
  if (name.length < 5 && !/^(?:may|june|july)$/i.test(name))
    return name.endsWith('.') && dating.test(before);
  if (/^-[0-9]{1,3}(?![0-9])|^ (?:Jr|Sr|I{1,3}V?)\b/.test(right) || personal.test(before))
    return false;
  if (/^may$/i.test(name)) return isMay(before, right);
  if (/^march$/i.test(name)) return isMarch(before, right, around.left());
  // A given name: "April Smith said".
  const given = /^(?:april|june|august)$/i.test(name) && /^ (?:[A-Z]['’])?[A-Z][a-z]/.test(right);
  return (
    !given ||
    placing.test(before) ||
    /^(?:the|a|an)$/.test(before) ||
    /[,;(]\s*$/.test(around.left())
  );
}

function isMay(before: string, right: string): boolean {
  if (toMonth.test(right)) return true;
  if (/^(?:the|a|an)$/.test(before)) return /^ [a-z]/.test(right) && !functionWord.test(right);
  if (!dating.test(before)) return before === '' && /^(?:[,;:)]|\s*$)/.test(right);
  return placing.test(before) && before !== 'by' ? true : !afterSurname.test(right);
}

function isMarch(before: string, right: string, left: string): boolean {
  if (toMonth.test(right) || placing.test(before)) return true;
  if (/^ (?:on|for|to|of|against)\s(?!(?:the )?(?:[0-9]|next|last|this|following))/.test(right))
    return false;
  if (/^(?:the|a)$/.test(before)) return /^ [a-z]+/.test(right) && !functionWord.test(right);
  // "Women's March", "Long March" are walks.
  return (
    dating.test(before) ||
    before === '' ||
    (/[a-z,]\s$/.test(left) && !/[A-Z][\w’'.]{0,40}\s$/.test(left))
  );
}
