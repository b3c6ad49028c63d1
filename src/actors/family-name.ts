import { foldWord } from './fold.ts';
import { isKoreanFamily, isKoreanSyllable } from './korean.ts';

const chinese = new Set(
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin li yi chang wen xi geng hua tsai lai chiang wong chan cheung'.split(
    ' ',
  ),
);
const pinyin =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)(?:n|ng|r)?$/;
const vietnamese = new Set('nguyen tran le pham hoang phan vu vo dang bui ngo'.split(' '));

/** Tells whether folded words read as a Chinese name, family name first: "xi jinping", "geng shuang". */
export function isChineseName(words: readonly string[]): boolean {
  const [family = '', ...given] = words;
  if (!chinese.has(family) || given.length === 0 || given.length > 2) return false;
  return given.every((w) => pinyin.test(w) || (w.length > 3 && splitsInPinyin(w)));
}

function splitsInPinyin(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    if (pinyin.test(word.slice(0, i)) && pinyin.test(word.slice(i))) return true;
  }
  return false;
}

/**
 * Gives the folded word by which a person is called for short: the first of Korean and Chinese
 * names ("Kim Jong Un", "Xi Jinping"), else the last. '' for a name of one word.
 */
export function familyName(name: string): string {
  const words = name
    .split(/[\s\-‐‑–]+/)
    .map((w) => foldWord(w).replace(/[.,]/g, ''))
    .filter(Boolean);
  return shortName(words);
}

/** The same for words already folded. */
export function shortName(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2) return '';
  if (/[가-힣一-鿿]/.test(first)) return '';
  if (vietnamese.has(first)) return last;
  if (isKoreanFamily(first) && isKoreanSyllable(second) && words.length === 3) return first;
  if (isKoreanFamily(last) && words.length === 3 && words.slice(0, 2).every(isKoreanSyllable))
    return last;
  if (isChineseName(words)) return first;
  if (/^[jsr]+r?$|^i{2,3}$|^iv$/.test(last) && words.length > 2) return words.at(-2) ?? '';
  return last;
}
