import { foldWord } from './fold.ts';
import { foldKoreanFamily, foldKoreanSyllable, isKoreanFamily, isKoreanName } from './korean.ts';

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-ts ч-ch ш-sh щ-sch ъ- ы-y ь- э-e ю-iu я-ia і-i ї-i є-e ґ-g'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);
const patronymic = /^.{2,}(?:[oe]v(?:ich|na)|ich|inichna)$/;
const honorific = new Set(
  'mr mrs ms dr sir president comrade general gen marshal minister the lord lady dame'.split(' '),
);

/**
 * Makes one key for the spellings of one name, to tie proposals of several articles together:
 * "Sergei Lavrov" = "Sergey Viktorovich Lavrov" = "Сергей Лавров"; "Ri Yong Ho" = "Ri Yong-ho" =
 * "Lee Yongho". Same key means same written name, not proof of the same person.
 * Returns '' for text without letters.
 */
export function nameKey(name: string): string {
  const parts = [...name.matchAll(/([-‐‑–]?)([\p{L}\p{M}'’ʼ.]+)/gu)];
  const hyphens = parts.map((m) => m[1] !== '');
  const raw = parts.map((m) => latin((m[2] ?? '').replace(/\./g, '')));
  const skip = raw.findIndex((w) => !honorific.has(w));
  const words = skip > 0 ? raw.slice(skip) : raw;
  const marks = skip > 0 ? hyphens.slice(skip) : hyphens;
  const korean = koreanKey(words, marks);
  if (korean !== undefined) return korean;
  const [first, ...rest] = words;
  const kept =
    words.length > 2
      ? [
          first ?? '',
          ...rest.filter((w, i) => i === rest.length - 1 || (w.length > 1 && !patronymic.test(w))),
        ]
      : words;
  return kept.filter(Boolean).map(foldSlavic).join(' ');
}

function koreanKey(words: readonly string[], hyphens: readonly boolean[]): string | undefined {
  if (isKoreanName(words, hyphens)) return keyOf(words[0], words.slice(1));
  const [a, b, c] = words;
  if (words.length === 3 && c !== undefined && isKoreanFamily(c) && hyphens[1] === true) {
    return keyOf(c, [a ?? '', b ?? '']);
  }
  return undefined;
}

const keyOf = (family: string | undefined, given: readonly string[]): string =>
  `${foldKoreanFamily(family ?? '')} ${given.map(foldKoreanSyllable).join('')}`;

function latin(word: string): string {
  const lower = word.toLowerCase();
  if (!/[а-яёіїєґ]/.test(lower)) return foldWord(word).replace(/'/g, '');
  return [...lower].map((c) => cyrillic[c] ?? c).join('');
}

/** Levels the ways in which Slavic and Arabic names are put into Latin letters. */
function foldSlavic(word: string): string {
  return word
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/j/g, (_, at: number) => (at === 0 ? 'j' : 'i'))
    .replace(/y/g, 'i')
    .replace(/ii+/g, 'i')
    .replace(/iei/g, 'ei')
    .replace(/yo|io$/g, 'o')
    .replace(/([^aeiou])er$/, '$1r')
    .replace(/(.)\1/g, '$1');
}
