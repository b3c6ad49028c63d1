const ascii = /^[ -~]*$/;
// Noun and adjective endings of Russian names, longest first; what is left is enough to tell names apart.
const russianEnding =
  /(?:еей|еем|ией|ием|ого|его|ому|ему|ыми|ими|ами|ями|ая|яя|ое|ее|ой|ей|ий|ый|ую|юю|ые|ие|ых|их|ым|им|ом|ем|ах|ях|ью|ия|ии|ию|ея|еи|ею|а|я|о|е|ы|и|у|ю|ь|й)$/;

/**
 * Folds one word for look-up: case, diacritics and typographic apostrophes do not count; a Russian
 * word of three letters or more loses its case ending.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  const bare = lower
    .replace(/[’ʼ‘`]/g, "'")
    .normalize('NFKD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
    .replace(/\u0131/g, 'i')
    .replace(/(?<![иу])\u0306/g, '')
    .normalize('NFC');
  if (/^[а-яё]/.test(bare)) return stemRussian(bare);
  return latinise(bare);
}

/** Replaces letters of European alphabets that no decomposition makes plain. */
export function latinise(text: string): string {
  if (ascii.test(text)) return text;
  return text
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐðÐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[þÞ]/g, 'th')
    .replace(/ı/g, 'i');
}

function stemRussian(word: string): string {
  if (word.length < 3) return word;
  const stem = word.replace(russianEnding, '');
  return stem.length >= 2 ? stem : word;
}
