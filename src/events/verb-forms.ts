import { guessLemma } from './guess-lemma.ts';
import { verbs } from './verb-lexicon.ts';

/** A reading of one word as a form of a verb (Penn tags: VB base, VBZ -s, VBD past, VBN participle, VBG -ing). */
export type VerbTag = 'VB' | 'VBZ' | 'VBD' | 'VBN' | 'VBG';
export interface VerbForm {
  readonly lemma: string;
  readonly tags: ReadonlySet<VerbTag>;
}

/**
 * Reads a lower-case word as a verb form: by the lexicon, else by its ending (-ed only, for an
 * unknown -s or -ing is a noun more often than not). Returns undefined for what is no verb.
 */
export function readVerbForm(word: string): VerbForm | undefined {
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (
    word.length > 4 &&
    word.endsWith('ed') &&
    !adjectivesInEd.has(word) &&
    /^(?!un(?!der))[a-z]+$/.test(word)
  ) {
    return { lemma: guessLemma(word), tags: pastAndParticiple };
  }
  return undefined;
}

/** The third person singular of a lemma ("meet" → "meets"): what a headline is written in. */
export function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** The past participle of a lemma ("hold" → "held"). */
export function pastParticiple(lemma: string): string {
  return irregular.get(lemma)?.[1] ?? regularPast(lemma);
}

const adjectivesInEd = new Set(
  'united hundred indeed sacred naked wicked rugged aged red need speed embed breed seed exceed proceed succeed unprecedented so-called advanced limited alleged armed closed detailed experienced interested concerned related unrelated unidentified undated unnamed talented veiled sophisticated heated frayed red-hot greed creed hatred kindred shred watershed bigoted multifaceted ashamed belated long-planned long-awaited nuclear-powered nuclear-armed tied bloodied skilled beloved unmanned one-sided two-sided sustained unlimited deep-seated uninvited unexpected undisclosed'.split(
    ' ',
  ),
);

const pastAndParticiple: ReadonlySet<VerbTag> = new Set<VerbTag>(['VBD', 'VBN']);

// lemma, past, participle; the participle is the past where it is not given.
const irregular = new Map<string, readonly [string, string]>(
  `be was been|have had|do did done|say said|tell told|go went gone|come came come|leave left|fly flew flown
  meet met|hold held|take took taken|give gave given|make made|send sent|see saw seen|speak spoke spoken
  write wrote written|know knew known|think thought|feel felt|begin began begun|become became become
  get got gotten|put put|bring brought|show showed shown|keep kept|find found|draw drew drawn|sit sat
  stand stood|lead led|pay paid|fight fought|shoot shot|strike struck|sink sank sunk|flee fled|drive drove driven
  win won|lose lost|cut cut|let let|set set|hit hit|shut shut|read read|hear heard|mean meant|lay laid
  sell sold|buy bought|build built|swear swore sworn|withdraw withdrew withdrawn|quit quit|rise rose risen
  fall fell fallen|grow grew grown|blow blew blown|throw threw thrown|wind wound|ring rang rung|shake shook shaken
  freeze froze frozen|sing sang sung|beat beat beaten|sleep slept|understand understood|forget forgot forgotten
  overthrow overthrew overthrown|undertake undertook undertaken|oversee oversaw overseen|foresee foresaw foreseen
  break broke broken|choose chose chosen|seek sought|teach taught|bind bound|run ran run|undergo underwent undergone
  uphold upheld|overturn overturned|wear wore worn|steal stole stolen|spend spent|deal dealt|catch caught|cast cast
  broadcast broadcast|lie lay lain|ride rode ridden|hurt hurt|cost cost|spread spread|split split
  arise arose arisen|bear bore born|bleed bled|breed bred|cling clung|creep crept|dig dug|eat ate eaten|flee fled
  forbid forbade forbidden|forgive forgave forgiven|hang hung|hide hid hidden|kneel knelt|lend lent|light lit
  mislead misled|mistake mistook mistaken|overcome overcame overcome|override overrode overridden
  overtake overtook overtaken|overrun overran overrun|plead pled|prove proved proven|rebuild rebuilt|repay repaid
  rewrite rewrote rewritten|shrink shrank shrunk|slay slew slain|slide slid|speed sped|spin spun
  stick stuck|sting stung|strive strove striven|sweep swept|swim swam swum|swing swung|tear tore torn
  retake retook retaken|undercut undercut|undo undid undone|wake woke woken|weep wept|withhold withheld
  withstand withstood|outgrow outgrew outgrown|spring sprang sprung|drink drank drunk`
    .split(/\||\n/)
    .map((line) => line.trim().split(' '))
    .map(([lemma = '', past = '', participle = past]) => [lemma, [past, participle]]),
);

// Verbs of two or more syllables that double their last letter, and short ones that never do.
const doubled = new Set(
  'kidnap commit permit admit submit refer defer occur prefer transfer regret rebut cancel travel label signal model plan stop ban quit cut drop slam step dub tap shut swap axe rebel expel'.split(
    ' ',
  ),
);

const forms: ReadonlyMap<string, VerbForm> = buildForms();

function buildForms(): Map<string, VerbForm> {
  const out = new Map<string, { lemma: string; tags: Set<VerbTag> }>();
  const add = (form: string, lemma: string, tag: VerbTag) => {
    const entry = out.get(form);
    if (entry === undefined) out.set(form, { lemma, tags: new Set([tag]) });
    else if (entry.lemma === lemma) entry.tags.add(tag);
  };
  for (const form of ['am', 'are', 'were', "'re"]) add(form, 'be', form === 'were' ? 'VBD' : 'VBZ');
  // Irregular pasts first: "found" is of find, "left" of leave.
  for (const [lemma, [past, participle]] of irregular) {
    add(past, lemma, 'VBD');
    add(participle, lemma, 'VBN');
  }
  for (const lemma of new Set([...irregular.keys(), ...verbs])) {
    add(lemma, lemma, 'VB');
    add(thirdPerson(lemma), lemma, 'VBZ');
    for (const form of gerunds(lemma)) add(form, lemma, 'VBG');
    if (irregular.has(lemma)) continue;
    for (const form of regularPasts(lemma)) {
      add(form, lemma, 'VBD');
      add(form, lemma, 'VBN');
    }
  }
  return out;
}

function regularPast(lemma: string): string {
  return regularPasts(lemma)[0] ?? `${lemma}ed`;
}

function regularPasts(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return doubles(lemma).map((stem) => `${stem}ed`);
}

function gerunds(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^e]e$/.test(lemma) && lemma !== 'be') return [`${lemma.slice(0, -1)}ing`];
  return doubles(lemma).map((stem) => `${stem}ing`);
}

/** The stems that take an ending in a vowel; American and British doubling where they differ. */
function doubles(lemma: string): string[] {
  const double = lemma + lemma.slice(-1);
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma)) return [double];
  if (/^(?:cancel|travel|label|signal|model)$/.test(lemma)) return [lemma, double];
  return doubled.has(lemma) && /[aeiou][^aeiouwxy]$/.test(lemma) ? [double] : [lemma];
}
