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
const stopWords: readonly (readonly [language: string, words: ReadonlySet<string>])[] = (
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
).map(([language, words]) => [language, new Set(words.split(' '))]);

/** Characters looked at: enough to be sure, few enough to cost nothing. */
const sample = 6000;

/**
 * Names the language of a text (BCP 47) by its script and, among Latin ones, by its commonest
 * words; `und` when there is nothing to go by.
 */
export function detectLanguage(text: string): string {
  const head = text.slice(0, sample);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of scripts) {
    const count = head.match(pattern)?.length ?? 0;
    // Japanese mixes in Chinese characters, so a tenth of kana is enough.
    if (count > letters * (language === 'ja' ? 0.1 : 0.3)) {
      return language === 'ru' && /[іїєґ]/i.test(head) ? 'uk' : language;
    }
  }
  const tokens = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let most = 0;
  for (const [language, words] of stopWords) {
    let count = 0;
    for (const token of tokens) if (words.has(token)) count++;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
