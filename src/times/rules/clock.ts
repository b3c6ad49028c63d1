import type { ClockExpression } from '../expression.ts';
import { dayParts, source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';

const _ = source.space;
const zone = `(?:${_}?((?:utc|gmt)(?:[+-][0-9]{1,2}(?::?[0-9]{2})?)?|z(?![a-z])|[ecmp][sd]t|[ecmp]t|bst|cet|cest|msk|kst|jst|ist|aest|local${_}time|eastern(?:${_}(?:standard|daylight))?(?:${_}time)?|pacific(?:${_}(?:standard|daylight))?(?:${_}time)?)(?![a-z]))?`;
const half = `(a\\.?${_}?m\\.?|p\\.?${_}?m\\.?)(?![a-z])`;

const ofDate = new RegExp(
  `^ (?:of|on) (?:the )?(?:[0-9]|(?:${source.weekday}|${source.month})(?:$|[ ,.]))`,
  'i',
);
const inThe =
  /(?:\b(?:in|during|later in|throughout) (?:the )?|\b(?:that|one) )(?:(?:early|late|mid|following|next|same|previous)[ -])?$/i;
const throughThe =
  /\b(?:on|by|for|until|through) (?:the )?(?:(?:early|late|mid|following|next|same|previous)[ -])?$/i;

/** Times of the clock and parts of the day. */
export const clock: readonly Rule[] = [
  // 3:22 UTC+3; 10:57; 15:30:05; 5.30 p.m.
  rule(
    'clock-time',
    ['#'],
    `([0-9]{1,2})[:.]([0-5][0-9])(?::([0-5][0-9]))?(?:${_}?${half})?(?:${_}?(?:hours|hrs?))?${zone}(?![0-9]|:[0-9]|-[0-9])`,
    ([all, h = '', m = '', s, half, zone], around) => {
      const hour = hourOf(Number(h), half);
      if (hour === undefined) return undefined;
      // Scores, ratios and video lengths look alike: 3:22 alone needs a reason to be a time.
      if (half === undefined && zone === undefined && !/hrs?|hours/i.test(all)) {
        if (all.includes('.')) return undefined;
        if (
          !/(?:\b(?:at|by|until|till|since|from|to|about|around|before|after|and|between|on|updated|posted|published)|[0-9]{4},?|day,?|T|—|–|-|\|)\s*$/i.test(
            around.left(),
          ) &&
          !/^\s(?:on|in the|local|today|yesterday)\b|^, (?:[0-9]{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.? [0-9]{1,2}\b)/.test(
            around.right(),
          )
        )
          return undefined;
        if (h.length < 2 && /\b(?:by|to|and|from|between)\s$/.test(around.left())) return undefined;
      }
      return time(hour, Number(m), s, zone);
    },
  ),
  // 3 p.m.; 11am EST
  rule(
    'hour',
    [
      '#',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    `([0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:${_}?${half}|${_}?o['’]clock)${zone}`,
    ([, h = '', half, zone], around) => {
      const number = /^[0-9]/.test(h)
        ? Number(h)
        : 'one two three four five six seven eight nine ten eleven twelve'
            .split(' ')
            .indexOf(h.toLowerCase()) + 1;
      const later = /^ (?:in the (?:afternoon|evening)|at night)/i.test(around.right());
      const hour = hourOf(number, half ?? (later ? 'p' : undefined));
      if (hour === undefined || /[a-z]-$/i.test(around.left())) return undefined;
      return time(hour, undefined, undefined, zone);
    },
  ),
  // 0100 GMT; 1530 hours
  rule(
    'military-time',
    ['#'],
    `([01][0-9]|2[0-3])([0-5][0-9])${_}?(?:(hours|hrs?)(?![a-z])|((?:gmt|utc)(?![a-z])|z(?![a-z])))`,
    ([, h, m, , zone]) => time(Number(h), Number(m), undefined, zone),
  ),
  // morning, noon, at night: of which day, the joins say
  rule('part-of-day', Object.keys(dayParts), `([a-z]+)(?:${_}hours)?`, ([, name = ''], around) => {
    const plain = name.toLowerCase();
    const part = dayParts[plain];
    if (part === undefined || plain === 'overnight') return undefined;
    const left = around.left();
    const right = around.right();
    const dated = ofDate.test(right);
    if (plain === 'midnight' || plain === 'noon')
      return /\b(?:at|by|until|before|after|past|around|about|from|to|since)\s$/i.test(left) ||
        dated
        ? { kind: 'clock', hour: plain === 'noon' ? 12 : 24 }
        : undefined;
    if (plain.endsWith('s') && plain !== 'sunrise')
      return inThe.test(left) ? { kind: 'set', value: `XXXX-XX-XXT${part}` } : undefined;
    const alone = inThe.test(left) || (throughThe.test(left) && !/^ [a-z]/.test(right));
    const at =
      /\bat $/i.test(left) &&
      /^(?:night|dawn|dusk|midday|sun|daybreak|nightfall|lunch)/.test(plain);
    // Else only beside a weekday or date, which a join takes it to.
    const beside = /(?:day|[0-9])(?:,| (?:in the )?)$/i.test(
      left.replace(/\b(?:early|late|mid)[ -]$/i, ''),
    );
    return alone || at || dated || beside ? { kind: 'day-part', part } : undefined;
  }),
];

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return hour <= 24 && hour > 12 && /^p/i.test(half) ? hour : undefined;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function time(
  hour: number,
  minute: number | undefined,
  second: string | undefined,
  zone: string | undefined,
): ClockExpression {
  const iso = zone === undefined ? undefined : isoZone(zone);
  return {
    kind: 'clock',
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second: Number(second) }),
    ...(iso === undefined ? {} : { zone: iso }),
  };
}

/** Only zones that name their offset from UTC are kept: "EST" and "local time" have many. */
function isoZone(zone: string): string | undefined {
  const match = /^(?:utc|gmt|z)(?:([+-])([0-9]{1,2})(?::?([0-9]{2}))?)?$/i.exec(zone.trim());
  if (!match) return undefined;
  const [, sign, hours = '', minutes = '00'] = match;
  return sign === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
