/**
 * Guesses the lemma of an unknown verb from its past in -ed by English spelling: a short vowel
 * before one consonant is kept short by a double letter ("barred"), else an e was silent
 * ("flared"); v, z, c and what cannot end a word always had one.
 */
export function guessLemma(word: string): string {
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/(?:[aeiou]n|ff|m)ick$/.test(stem)) return stem.slice(0, -1);
  // "erred" and "ebbed" are double by themselves.
  if ((stem.length > 3 && /([bdgmnprt])\1$/.test(stem)) || unstressed.test(stem))
    return stem.slice(0, -1);
  if (bare.test(stem)) return stem;
  return silent.some((pattern) => pattern.test(stem)) ? `${stem}e` : stem;
}

/** "controlled", "compelled", "totalled", "quizzed": doubled before the ending, single without it. */
const unstressed = /(?:[^s]pell|dispell|[^s]troll|rall|[it]all|excell|rebell|nnell|quizz)$/;

/** "channeled", "targeted", "credited", "totaled", "pivoted": no silent e. */
const bare =
  /(?:el|[gkrnbd]et|mpet|[dlrbpms]it|hibit|[dvgtr]al|ilot|iot|ivot|allot|bias|focus|canvas|caucus|format|combat|debut|ruin)$/;

const silent: readonly RegExp[] = [
  /[vzcu]$/,
  // One syllable.
  /^[^aeiou]{0,3}[aeiou][bdfgklmnprst]$/,
  /[aeiou]{2}s$|[nrpl]s$|[iu]s$/,
  /[^aeiou][aeiou][gkt]$/,
  /[^aeiou]i[bdklrmn]$/,
  /uat$|[^aeiou][ou]l$|hal$/,
  /[dtsczn]ur$|[^m]um$|(?:[nx]cl|l|r|n|cl)ud$/,
  /(?:terf|rev|adh|coh|sev)er$|(?:ter|tra|con)ven$/,
  /(?:lod|rod|vad|cad|plor|nor)$/,
  /[rl]g$|dg$|[bcdfgkptsz]l$/,
  /(?:[aeu]|[rhtbs]i)ng$/,
  /(?:oa|ee|rea|i|y)th$|[bcfgt]r$|uid$|tun$|ap$/,
];
