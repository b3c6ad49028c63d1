/** Closed classes of English words. */
export const determiners = set(
  'the a an this these those its his her their our my your some any no every each both all several many few another',
);
export const possessives = set("its his her their our my your 's ' ’ ’s");
export const prepositions = set(
  'of in on at to for from with by into onto over under between among against about during through throughout near towards toward across within without via amid amidst around behind beyond despite following per than upon off along inside outside including regarding concerning',
);
/** Words that put a clause or a noun before or after another event. */
export const subordinators = set(
  'when while as after before because although though since until till if unless whether once whereas lest where why how',
);
export const relatives = set('who which whom whose');
export const coordinators = set('and but or yet nor so');
export const modals = set("will would shall should can could may might must 'll");
export const pronouns = set(
  'he she it they we i you him them us me himself herself themselves itself there',
);
export const subjectPronouns = set('he she it they we i you there who which that');
const adverbs = set(
  'not never also already now still just even only then soon ever again later earlier recently once together often always sometimes rarely hardly previously so far yet first initially formally officially currently instead meanwhile thus therefore however too simply both well almost nearly about abruptly all long since jointly separately twice thrice here ahead back',
);

export function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower));
}

const notAdverbs = set(
  'july family ally assembly supply reply apply rally early only daily weekly monthly likely unlikely friendly lonely costly italy bully deadly friendly',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
