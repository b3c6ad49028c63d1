import { source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';

const _ = source.space;

/** Holidays by id: month and day, or the n-th weekday of a month (-1: the last). */
export const holidayDates: Readonly<
  Record<
    string,
    | readonly [month: number, day: number]
    | readonly [month: number, nth: number, weekday: number]
    | 'easter'
    | readonly ['easter', number]
  >
> = {
  'new year': [1, 1],
  'new year eve': [12, 31],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'boxing day': [12, 26],
  valentine: [2, 14],
  'st patrick': [3, 17],
  'april fools': [4, 1],
  'may day': [5, 1],
  'independence day': [7, 4],
  halloween: [10, 31],
  'veterans day': [11, 11],
  'armistice day': [11, 11],
  'martin luther king': [1, 3, 1],
  'presidents day': [2, 3, 1],
  'memorial day': [5, -1, 1],
  'labor day': [9, 1, 1],
  'columbus day': [10, 2, 1],
  thanksgiving: [11, 4, 4],
  easter: 'easter',
  'easter monday': ['easter', 1],
  'good friday': ['easter', -2],
  'palm sunday': ['easter', -7],
  'ash wednesday': ['easter', -46],
};

/** As it is written, and as content systems write it. */
const apostrophe = "(?:['’]|&(?:#x27|#39|apos|rsquo);)";

export const holidaySource = `(?:new${_}year${apostrophe}?s?${_}eve|new${_}year${apostrophe}?s(?:${_}day)?|christmas${_}(?:eve|day)|christmas|boxing${_}day|(?:saint |st\\.? )?valentine${apostrophe}?s${_}day|st\\.?${_}patrick${apostrophe}?s${_}day|april${_}fools?${apostrophe}?s?${_}day|may${_}day|independence${_}day|halloween|veterans${apostrophe}?${_}day|armistice${_}day|martin${_}luther${_}king(?:,? jr\\.?)?${_}day|presidents${apostrophe}?${_}day|memorial${_}day|labor${_}day|columbus${_}day|thanksgiving(?:${_}day)?|easter${_}monday|easter${_}sunday|easter|good${_}friday|palm${_}sunday|ash${_}wednesday)`;

/** Finds the id of a holiday's name in the text. */
export function holidayId(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/(?:['’]|&(?:#x27|#39|apos|rsquo);)s?/g, '')
    .replace(/\s+/g, ' ')
    .replace(/,? jr\.?/, '');
  if (/^new years? eve/.test(plain)) return 'new year eve';
  if (/^new years?/.test(plain)) return 'new year';
  return Object.keys(holidayDates)
    .sort((a, b) => b.length - a.length)
    .find((id) =>
      plain
        .replace(/^(?:saint|st\.?) v/, 'v')
        .replace('st. ', 'st ')
        .startsWith(id),
    );
}

const words =
  'new christmas boxing valentine saint st april may independence halloween veterans armistice martin presidents memorial labor columbus thanksgiving easter good palm ash'.split(
    ' ',
  );

/** Holidays by name, with the year where one follows. */
export const holidays: readonly Rule[] = [
  rule(
    'holiday',
    words,
    `(${holidaySource})(?:,?${_}(?:(?:in|of)${_})?((?:1[0-9]|20)[0-9]{2})(?![0-9]))?(?![a-z])`,
    ([all, name = '', year], around) => {
      const holiday = holidayId(name);
      if (holiday === undefined || !/^[A-Z]/.test(all)) return undefined;
      // A Christmas present, and "White Christmas", are no days.
      if (
        /^ (?:gifts?|presents?|trees?|cards?|carols?|songs?|story|stories|album|spirit|shopping|markets?|lights|decorations|Carol|Island|Agreement|Accords?|Massacre|Rising|deal)\b/.test(
          around.right(),
        )
      )
        return undefined;
      if (/^(?:white|father|merry|happy)$/.test(around.before())) return undefined;
      return { kind: 'holiday', holiday, ...(year ? { year: Number(year) } : {}) };
    },
  ),
];
