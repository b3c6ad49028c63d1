import type { Surroundings } from '../rule.ts';

// A winter coat and the summer holidays are no times.
const things =
  /^ (?:sports?|clothes|clothing|coats?|wear|school|camps?|break|rolls?|onions?|water|jobs?|holidays?|vacation|solstice|Olympics?|Games|Palace|Paralympics?)\b/i;
const verbal = /\b(?:to|will|would|could|can|may|they|hot|might) $/i;
const dating =
  /(?:\b(?:in|during|over|by|until|through|throughout|since|for|late|early|mid|and|of)(?: the| early| late| mid){0,10} |\bmid-)$/i;
const springEvent =
  /^ (?:offensive|campaign|season|training|semester|meeting|session|festival|of)\b/i;
const springs = /^ (?:back|up|from|into|to|out|forward|for|a|free)\b/;
const beforeFall =
  /\b(?:in|by|during|this|until|since|throughout|early|late|every) (?:the )?(?:early |late )?$/i;
const falls = /^ (?:of|in|from|to|into|on|under|for|within|short|behind|back|apart|below|by)\b/;

/** Tells whether a season's name alone is the season: fall and spring are verbs, Winter a surname. */
export function isSeasonName(name: string, around: Surroundings): boolean {
  const left = around.left();
  const right = around.right();
  if (things.test(right)) return false;
  // A name: "Winter said", "Spring Lake".
  if (/^[A-Z]/.test(name) && /^ (?:(?!Offensive|Campaign)[A-Z]|said|says)/.test(right))
    return false;
  if (/^fall$/i.test(name)) return beforeFall.test(left) && !falls.test(right);
  if (!/^(?:spring|summer)/i.test(name)) return true;
  if (verbal.test(left)) return false;
  if (!/^spring$/i.test(name)) return true;
  if (springs.test(right)) return false;
  return dating.test(left) || /\bthe $/i.test(left) || springEvent.test(right);
}
