import { Language } from '../../src/model/record.ts';

/** The languages whose English names are read, by their names in small letters. */
const named = new Map(
  'ar bg cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv nb nl no pl pt ro ru sk sl sr sv th tr uk vi zh'
    .split(' ')
    .map((tag) => [
      new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)?.toLowerCase(),
      tag,
    ]),
);
/** What BibLaTeX calls some of them. */
const babel: Readonly<Record<string, string>> = {
  ...{ american: 'en-US', british: 'en-GB', usenglish: 'en-US', ukenglish: 'en-GB', ngerman: 'de' },
};

/** Makes a BCP 47 tag of what bibliographies call a language: `en_US`, `English`, `russian`. */
export function languageTag(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const name = text.trim().toLowerCase();
  const known = named.get(name) ?? babel[name];
  if (known !== undefined) return known;
  const [first = '', ...rest] = text.trim().split(/[-_]/);
  const tag = [first.toLowerCase(), ...rest].join('-');
  return Language.safeParse(tag).success ? tag : undefined;
}
