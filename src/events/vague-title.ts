/** Says that something was said, and not what. */
const vague =
  /\b(?:makes? an? \w+|issues? a \w+|comments? on .{0,200}|gives? an? \w+|speaks? (?:to|at) .{0,200}|writes? on Twitter|(?:makes an appeal|makes a proposal|makes an announcement|make an appeal|make a proposal|make an announcement|issues? a warning|voices? \w+) (?:over|on) .{0,200})$/;

/** "A makes a statement", "A comments on B": a title for want of a better one. */
export function isVague(title: string): boolean {
  return vague.test(title);
}
