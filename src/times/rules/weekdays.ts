import { parseWeekday, source } from '../lexicon.ts';
import { type Rule, rule, type Surroundings } from '../rule.ts';
import { stepOf } from './placing.ts';

const _ = source.space;
const names =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  );
const full = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** Days of the week, alone or placed by a week. */
export const weekdays: readonly Rule[] = [
  // Mondays; on Sundays
  rule(
    'weekly-day',
    names.slice(0, 7).map((name) => `${name}s`),
    `${full}s(?![a-z])`,
    ([, name = '']) => ({ kind: 'set', value: `XXXX-WXX-${parseWeekday(name)}` }),
  ),
  // Monday last week; Friday of next week; Monday this week
  rule(
    'weekday-of-week',
    names.slice(0, 7),
    `${full}(?:${_}of)?${_}(last|this|next)${_}week(?![a-z])`,
    ([, name = '', which = '']) => ({
      kind: 'weekday',
      weekday: parseWeekday(name) ?? 1,
      week: stepOf(which),
    }),
  ),
  // last Monday; this coming Friday; next Tuesday
  rule(
    'placed-weekday',
    ['last', 'next', 'this', 'past', 'coming', 'previous', 'following', 'that', 'same'],
    `(last|next|this|past|coming|previous|following|that|same)(?:${_}(?:past|coming))?${_}(${source.weekday})`,
    ([all, which = '', name = ''], around) => {
      const weekday = parseWeekday(name);
      if (weekday === undefined || !isWeekdayName(name, around)) return undefined;
      return {
        kind: 'weekday',
        weekday,
        shift: /past/i.test(all) ? -1 : /coming/i.test(all) ? 1 : stepOf(which),
      };
    },
  ),
  // Wednesday
  rule('weekday', names, `(${source.weekday})`, ([, name = ''], around) => {
    const weekday = parseWeekday(name);
    if (weekday === undefined || !isWeekdayName(name, around)) return undefined;
    return { kind: 'weekday', weekday };
  }),
];

const titled =
  /^(?:black|bloody|super|cyber|giving|shrove|maundy|casual|blue|freaky|ruby|manic|crazy|man)$/;
const titles =
  /^ (?:Times|Mirror|Mail|Telegraph|Post|Herald|Tribune|Express|Independent|People|Star|World|Age|Night (?:Live|Football)|Evening Post|Review|Group|Addams|Club|Agreement|Accords?|Massacre|Movement|Protocol|Revolution)\b/;

function isWeekdayName(name: string, around: Surroundings): boolean {
  const right = around.right();
  // Sun, Sat and the like are days only where a date or a clock follows.
  if (!/day$/i.test(name))
    return (
      /^[A-Z]/.test(name) &&
      /^(?:\.?,? (?:[0-9]{1,2}\b|[A-Z][a-z]{2,8}\.? [0-9])|\.? (?:morning|afternoon|evening|night))/.test(
        right,
      )
    );
  if (/^(?:sun|mon|fri|sat)day$/.test(name) && titles.test(right)) return false;
  return !titled.test(around.before()) && !titles.test(right);
}
