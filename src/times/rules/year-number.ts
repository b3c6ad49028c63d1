import type { Surroundings } from '../rule.ts';

// What follows a number that counts or measures, or is a part of a longer name or address.
const counted =
  /^(?:[ -](?:people|troops|soldiers|men|women|children|tanks|aircraft|planes|ships|guns|prisoners|casualties|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|ft|miles?|mi|tons?|tonnes?|hours|days|years?|weeks|months|minutes|seconds|dollars|euros?|yen|won|rupees|pounds?|percent|per cent|points?|pieces|jobs|employees|workers|students|members|votes|seats|units|copies|homes|houses|cases|deaths|dead|others?|rounds?|mph|hp|cc|mm|cm|kg|lbs?|gmt|hrs?|or more|square|cubic|calories|words|degrees|residents|protesters|refugees|fighters|civilians|missiles|warheads|sq|million|billion|thousand|shares|acres|hectares|respondents|volunteers|passengers|horsemen|cavalry|infantry)\b|-?[a-z]|[/@&_=\u00c0-\u024f\u3040-\ud7a3\uff10-\uff19]|-[0-9])/i;
const glued = /(?:[$€£¥#@&=_+/°]|(?:^|\s)-|[A-Za-z]-|[0-9][.,:-])$/;
const prefixed = /\b(?:early|late|mid|pre|post|then|ex|circa)-$/i;
const labelled =
  /\b(?:no|nos|number|page|pages|pp?|room|flight|route|highway|model|windows|office|version|article|section|resolution|chapter|boeing|airbus|iso|usd?|rs|vol|channel|radio|top|best|fm|am|suite|line|unit|gate|bus|train|box|serial|lot|psalm|verse|step|level|mach)\.? ?$/i;
const measured =
  /\b(?:than|least|some|about|nearly|almost|around|approximately|over|under|up to|only|exactly|another|roughly|are|were)\.? ?$/i;
const dating =
  /^(?:in|since|until|till|during|by|early|late|mid|spring|summer|autumn|fall|winter|year|circa|ca|throughout|before|after|from|between|christmas|through|week|quarter|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const pointing = /^(?:the|of|to|and|or|for|on|as|his|her|their|its|that|this)$/;
const closing = /^(?:[.,;:)!?"”’]|\s*$|\s*\n|['’]s\b|\s\(|\s?[–—-]\s?[0-9])/;

/** Tells a year from any other number of four digits by its neighbours. */
export function isYearNumber(year: number, around: Surroundings): boolean {
  const left = around.left();
  const right = around.right();
  if (counted.test(right)) return false;
  if (glued.test(left) && !prefixed.test(left)) return false;
  if (labelled.test(left)) return false;
  const modern = year >= 1900 && year <= 2050;
  if (measured.test(left))
    return modern && /^(?:[.,;)]|\s*$|\s(?:and|to|when|after|as)\b)/.test(right);
  if (modern) return true;
  const before = around.before();
  const plural = /^\s[a-z]+s\b/.test(right) && !/^\s(?:was|is|has|this|as)\b/.test(right);
  if (year > 2050) return /^(?:in|by|until)$/.test(before) && closing.test(right);
  if (year >= 1500)
    return (
      (dating.test(before) && !(plural && before !== 'in')) ||
      (/[(–—-]\s?$/.test(left) && closing.test(right)) ||
      (/,\s$/.test(left) && closing.test(right)) ||
      (pointing.test(before) && !plural)
    );
  return (
    (/^(?:in|since|until|during|year|circa|ca|by|from)$/.test(before) && !plural) ||
    (/\($/.test(left) && /^\)/.test(right))
  );
}
