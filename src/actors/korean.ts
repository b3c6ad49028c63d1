/** Romanised Korean family names; each group is one name in its spellings (North, South, older). */
const families =
  'kim gim|ri lee li yi rhee rhie|pak park bak pac|choe choi choy|jong jung jeong chung chong|kang gang|jo cho joe jho|yun yoon yune|jang chang|im lim rim yim|han|o oh|so seo suh|sin shin|kwon gwon|hwang|an ahn|song|ryu yu yoo ryoo lyu|jon jeon chun chon|hong|ko go koh|mun moon|ryang yang|son sohn|pae bae|paek baek paik|ho heo hur huh|nam|sim shim|no roh noh|ha|kwak gwak|song seong sung|cha|ju joo chu choo|u woo wu|ku koo gu|min|jin chin|na ra|om eom um|chae|won|chon cheon|pang bang|kong gong|hyon hyun hyeon|ham|ro|yom yeom|pyon byun byeon|ryo yeo yo|chu choo|to do|sok seok suk|sol seol|ma|kil gil|ki|yon yeon|ra na|phyo pyo|myong myung|thae tae|o|jegal|hwangbo|namgung|sonu|ok|maeng|tak|kuk guk|mo|hyong|ryong';
const canonicalFamily = new Map<string, string>();
for (const group of families.split('|')) {
  const spellings = group.split(' ');
  for (const s of spellings) {
    if (!canonicalFamily.has(s)) canonicalFamily.set(s, spellings[0] ?? s);
  }
}
// Words that are Korean family names and too much else to begin a name on their own.
const weak = new Set(
  'o so an no do to go na he ha u ma min won so han son song long park chang lee young'.split(' '),
);
// One Korean syllable in the romanisations in use: onset, vowel, coda.
const syllable =
  /^(?:kh|gh|th|ph|ch|sh|kk|tt|pp|ss|jj|tch|[kgntdrlmbpsjchyw])?(?:yeo|yae|you|yoo|wae|ae|eo|eu|ee|oe|oo|ou|ui|ya|ye|yo|yu|yi|wa|we|wi|wo|a|e|i|o|u)(?:ng|k|g|n|t|l|m|p|b|h|r)?$/;

/** Tells whether a folded word is a Korean family name in some spelling. */
export function isKoreanFamily(norm: string): boolean {
  return canonicalFamily.has(norm);
}

/** Tells whether a folded word can be one syllable of a Korean given name. */
export function isKoreanSyllable(norm: string): boolean {
  return norm.length <= 6 && syllable.test(norm);
}

/** Tells whether a folded word can be two Korean syllables written together ("yongho"). */
export function isKoreanPair(norm: string): boolean {
  if (norm.length < 3 || norm.length > 11) return false;
  for (let i = 1; i < norm.length; i++) {
    if (isKoreanSyllable(norm.slice(0, i)) && isKoreanSyllable(norm.slice(i))) return true;
  }
  return false;
}

/**
 * Tells whether folded words are a full Korean name with the family name first: "Ri Yong Ho",
 * "Ri Yong-ho" (hyphen), "Ri Yongho". `hyphens[i]` says whether a hyphen stands before word i.
 */
export function isKoreanName(words: readonly string[], hyphens: readonly boolean[]): boolean {
  const [family, first, second] = words;
  if (family === undefined || first === undefined || !isKoreanFamily(family)) return false;
  if (words.length === 3 && second !== undefined) {
    if (!isKoreanSyllable(first) || !isKoreanSyllable(second)) return false;
    return hyphens[2] === true || !weak.has(family) || family === 'han' || family === 'song';
  }
  return false;
}

/** One spelling for all spellings of a family name: 'lee', 'li', 'yi' → 'ri'. */
export function foldKoreanFamily(norm: string): string {
  return canonicalFamily.get(norm) ?? norm;
}

/** One spelling for the spellings of a syllable: McCune-Reischauer, North Korean and revised. */
export function foldKoreanSyllable(norm: string): string {
  return norm
    .replace(/eo/g, 'o')
    .replace(/eu/g, 'u')
    .replace(/oo|ou/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/^g/, 'k')
    .replace(/^b/, 'p')
    .replace(/^d/, 't')
    .replace(/^sh/, 's')
    .replace(/young$/, 'yong')
    .replace(/h$/, '');
}
