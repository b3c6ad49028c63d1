import type { Surroundings } from '../rule.ts';

const dating =
  /^(?:in|since|until|till|by|of|from|to|through|before|after|during|last|next|this|late|early|mid|and|between|for|around|each|every|about|or|throughout|towards|toward|into|previous|following|past|coming|around|as|on|per|ending|ended|beginning|starting)$/;
const personal =
  /^(?:mr|mrs|ms|miss|sir|lord|lady|dame|president|minister|secretary|pm|theresa|brian|robert|elizabeth|fredric|rollo|peter|st|imran|rep|sen|dr|professor|judge)$/;
// Verbs that come after the surname May, or begin a wish ("May the best man win").
const notAfterMay =
  /^(?:['’]s)?\s(?:said|says|told|was|were|is|has|had|have|be|will|would|the|they|he|she|it|not|also|i|you|we|god|who|did|does|resigned|announced|added|called|faces|faced|insisted|urged|wants|wanted|warned)\b/i;

/**
 * Tells whether a month's name alone is the month: May is a surname and a verb, March a walk, and
 * April, June and August are people.
 */
export function isMonthName(name: string, around: Surroundings): boolean {
  const before = around.before();
  const ambiguousCase = /^(?:may|march|august|mar|sept?|dec|jan|oct|nov|apr|aug|jun|jul|feb)\.?$/;
  if (ambiguousCase.test(name)) return false;
  const right = around.right();
  if (/^\.?$/.test(name.slice(3)) && name !== 'May')
    return dating.test(before) && /\.|^(?![A-Z])/.test(name);
  if (/^-[0-9]{1,3}(?![0-9])|^ (?:Jr|Sr|I{1,3}V?)\b/.test(right)) return false;
  if (personal.test(before)) return false;
  if (/^may$/i.test(name)) {
    if (!dating.test(before) && !/^(?:the|a)$/.test(before))
      return /^ (?:Day)/.test(right) ? false : /^(?:[,;:)–-]|\s*$)/.test(right) && before === '';
    return before === 'by' ||
      before === 'of' ||
      before === 'for' ||
      before === 'to' ||
      before === 'and'
      ? !notAfterMay.test(right)
      : true;
  }
  if (/^march$/i.test(name)) {
    if (
      /^ (?:on|for|to|of)\s(?!(?:the )?(?:[0-9]|next|last|this|following))/.test(right) &&
      !/^(?:in|since|last|this|next|late|early|mid)$/.test(before)
    )
      return false;
    if (/^(?:the|a)$/.test(before))
      return (
        /^ [a-z]+/.test(right) &&
        !/^ (?:was|is|were|will|began|ended|started|drew|of|on|for|from|through|to|by|at|in|had|has|that|which|and)\b/.test(
          right,
        )
      );
    return (
      dating.test(before) ||
      before === '' ||
      (/^[a-z]/.test(before) &&
        /[a-z]/.test(around.left().trimEnd().slice(-1)) &&
        !/[A-Z][\w’']*\s$/.test(around.left()))
    );
  }
  // A given name: "April Smith said"; a surname: "Agent June".
  if (/^(?:april|june|august)$/i.test(name) && !dating.test(before)) {
    if (
      /^ [A-Z][a-z]+/.test(right) &&
      !/[,;(]\s*$/.test(around.left()) &&
      !/^(?:the|a|an)$/.test(before)
    )
      return false;
  }
  return true;
}
