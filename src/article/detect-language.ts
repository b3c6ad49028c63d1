/** Scripts that (nearly) one language is written in, the telling ones first. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /[\uac00-\ud7af]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];

/** Words that every text of the language has, and that few others have. */
const stopWords: readonly (readonly [language: string, words: readonly string[]])[] = (
  [
    ['en', 'the of and to in that is was for on with as by at from his have it has said which'],
    ['de', 'der die und das den von mit ist im des auf für eine dem nicht sich auch werden nach'],
    ['fr', 'le les des et une du dans est pour que qui sur pas par au avec sont cette ont'],
    ['es', 'el los las del y en una por con para que se su más al como fue está'],
    ['pt', 'os as da do em uma não com para que se ao mais dos das foi pela são é'],
    ['it', 'il di che è per un della del con non nel alla sono gli dei anche una dal'],
    ['nl', 'de het een van en dat op te zijn met voor niet aan ook door maar bij'],
    ['sv', 'och att det som på är av för med den till inte har de om ett'],
    ['pl', 'w i na z nie się do że jest po dla od przez jak o są'],
    ['tr', 've bir bu için ile da de olarak çok olan sonra daha'],
    ['vi', 'của và là có được cho các không với trong đã những một này người tại'],
    ['id', 'yang dan di dengan untuk pada dari ini tidak dalam itu akan'],
  ] as const
).map(([language, words]) => [language, words.split(' ')]);

/** Word → the languages that have it. */
const languagesOf = new Map<string, string[]>();
for (const [language, words] of stopWords) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Characters looked at: enough to be sure, few enough to cost nothing. */
const sample = 2400;

/**
 * Names the language of a text (BCP 47) by its script and, among Latin ones, by its commonest
 * words; `und` when there is nothing to go by.
 */
export function detectLanguage(text: string): string {
  const head = text.slice(0, sample);
  return scriptLanguage(head) ?? latinLanguage(head);
}

function scriptLanguage(head: string): string | undefined {
  const foreign = head.match(/[\u0370-\u1fff\u3040-\uffdc]/g)?.length ?? 0;
  if (foreign < head.length * 0.08) return undefined;
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of scripts) {
    const count = head.match(pattern)?.length ?? 0;
    // Japanese mixes in Chinese characters, so a tenth of kana is enough.
    if (count > letters * (language === 'ja' ? 0.1 : 0.3)) {
      return language === 'ru' && /[іїєґ]/i.test(head) ? 'uk' : language;
    }
  }
  return undefined;
}

function latinLanguage(head: string): string {
  const counts = new Map<string, number>();
  let best = 'und';
  for (const token of head.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOf.get(token) ?? []) {
      const count = (counts.get(language) ?? 0) + 1;
      counts.set(language, count);
      if (count > (counts.get(best) ?? 0)) best = language;
    }
  }
  return best;
}
