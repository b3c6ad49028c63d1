/** What heads a phrase that says what a person is; the value is the class it counts as. */
export const officeHeads: ReadonlyMap<string, string> = new Map(
  (
    'president premier=prime-minister minister chancellor king queen prince princess emperor empress sultan emir crown-prince pope ' +
    'leader chairman chairwoman=chairman chairperson=chairman chair=chairman secretary ambassador envoy representative consul ' +
    'spokesman=spokesperson spokeswoman=spokesperson spokesperson spokespeople=spokesperson director chief head commander general marshal admiral colonel ' +
    'governor mayor senator congressman=representative congresswoman=representative lawmaker speaker delegate negotiator diplomat official ' +
    'adviser advisor=adviser aide expert analyst professor scientist physicist researcher fellow economist historian scholar strategist academic ' +
    'artist journalist reporter correspondent editor anchor author writer actor actress singer musician director-general ' +
    'lawyer attorney judge justice prosecutor sheriff officer captain lieutenant sergeant major coach player ' +
    'founder ceo executive manager owner banker businessman businesswoman entrepreneur developer ' +
    'sister brother wife husband son daughter father mother uncle aunt nephew niece widow grandson ' +
    'dictator ruler strongman candidate nominee activist dissident defector whistleblower veteran soldier student teacher doctor pastor rev reverend bishop archbishop cardinal ' +
    'chargé charge pm=prime-minister fm=foreign-minister counterpart member deputy counsel counselor counsellor commissioner coordinator inspector comrade lady attaché attache ' +
    'whip treasurer superintendent resident neighbor neighbour witness survivor victim suspect host contributor columnist presenter pollster'
  )
    .split(' ')
    .map((w) => w.split('='))
    .map(([w = '', cls = w]) => [w, cls] as const),
);

/** Abbreviated titles. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  'gen=general lt=lieutenant col=colonel adm=admiral capt=captain sgt=sergeant maj=major sen=senator rep=representative gov=governor amb=ambassador hon=honourable rev=reverend pres=president cmdr=commander brig=brigadier supt=superintendent'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Words that may stand between a state and the head, and belong to the office. */
export const officeModifiers: ReadonlySet<string> = new Set(
  'vice deputy first second third senior junior chief principal assistant associate acting interim prime foreign defense defence interior finance health trade economy economic energy education justice transport transportation treasury labor labour agriculture culture environment information unification security national state home internal external affairs relations chemical industry railways railway sports tourism forestry fisheries general press communications cabinet party supreme top paramount ceremonial nominal nuclear special permanent executive managing military army naval navy air police intelligence opposition parliamentary presidential congressional attorney crown main central public political policy legal science scientific campaign research federal district county city local regional staff major lieutenant brigadier commerce commercial housing urban land veterans homeland interior water resources space missile arms peace human rights religious social development planning international bilateral de facto young younger elder older late half eldest youngest reclusive minority majority deputy'.split(
    ' ',
  ),
);
const silent = new Set(
  'former then now ex current new outgoing incoming longtime veteran the a an his her its their late acting senior reclusive young elect nominee ceremonial nominal titular de facto supreme paramount top main of and for in ad interim permanent bilateral'.split(
    ' ',
  ),
);
const spelling = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['deputy', 'vice'],
  ['advisor', 'adviser'],
]);

/**
 * Gives the class of an office from the words of a phrase: ["North", "Korean", "vice", "foreign",
 * "minister"] without the state → "vice-foreign-minister"; "Minister of Foreign Affairs" →
 * "foreign-minister"; "top diplomat" → "foreign-minister". Undefined when no word heads an office.
 */
export function officeOf(words: readonly string[]): string | undefined {
  const all = words.flatMap((w) => w.toLowerCase().split('-')).map((w) => w.replace(/[.,'’]/g, ''));
  const at = all.findIndex(
    (w, i) =>
      officeHeads.has(w) &&
      !(w === 'chief' || w === 'general' || w === 'deputy' || w === 'major' || w === 'state'
        ? all.slice(i + 1).some((x) => officeHeads.has(x)) && all[i + 1] !== 'of'
        : false),
  );
  if (at < 0) return undefined;
  const head = officeHeads.get(all[at] ?? '') ?? '';
  const text = all.join(' ');
  if (head === 'diplomat') return /\b(?:top|chief)\b/.test(text) ? 'foreign-minister' : 'diplomat';
  if (/\bsecretary of state\b/.test(text))
    return vice(all, at) ? 'vice-secretary-of-state' : 'secretary-of-state';
  if (/\bhead of state\b/.test(text)) return 'head-of-state';
  if (/\bfirst lady\b/.test(text)) return 'first-lady';
  if (/\bchief of staff\b/.test(text)) return 'chief-of-staff';
  if (/^charg/.test(head)) return 'charge-d-affaires';
  if (head === 'secretary' && all[at - 1] === 'foreign') return 'foreign-minister';
  if (head === 'secretary' && /^defen[cs]e$/.test(all[at - 1] ?? '')) return 'defence-minister';
  const before = all.slice(0, at).filter((w) => !silent.has(w) && officeModifiers.has(w));
  const after = head === 'minister' || head === 'secretary' ? field(all.slice(at + 1)) : [];
  const parts = [...before, ...after].map((w) => spelling.get(w) ?? w);
  const ranked =
    parts.includes('vice') || parts.includes('first') ? parts.filter((w) => w !== 'first') : parts;
  const order = ranked.includes('vice') ? ['vice', ...ranked.filter((w) => w !== 'vice')] : ranked;
  const name = [...order, head].join('-');
  return name.replace('foreign-affairs', 'foreign');
}

/** The same from a title in one string, as the register has it ("Minister of Foreign Affairs"). */
export function parseOffice(title: string): string | undefined {
  return officeOf(title.split(/[\s]+/));
}

/** The field after "minister of": foreign affairs, defence, … up to the next preposition. */
function field(words: readonly string[]): string[] {
  if (words[0] !== 'of' && words[0] !== 'for') return [];
  const out: string[] = [];
  for (const w of words.slice(1)) {
    if (w === 'the') continue;
    if (!officeModifiers.has(w)) break;
    if (w !== 'affairs' && w !== 'relations') out.push(w);
  }
  return out;
}

const vice = (words: readonly string[], at: number) =>
  words
    .slice(0, at)
    .some((w) => w === 'vice' || w === 'deputy' || w === 'under' || w === 'assistant');

/** What one person is to another. */
export const kin: ReadonlySet<string> = new Set(
  'sister brother wife husband son daughter father mother uncle aunt nephew niece widow grandson'.split(
    ' ',
  ),
);

/** Offices by which a state's first person may be called "the leader" or "the head of state". */
export const leading: ReadonlySet<string> = new Set(
  'leader president prime-minister chancellor king queen emperor head-of-state chairman general-secretary supreme-leader sultan emir dictator ruler'.split(
    ' ',
  ),
);

/** Tells whether someone known as `held` may be called `asked`. */
export function officeFits(held: string, asked: string): boolean {
  if (held === asked) return true;
  if (asked === 'leader' || asked === 'head-of-state') return leading.has(held);
  if (asked === 'diplomat') return held === 'foreign-minister' || held === 'secretary-of-state';
  if (asked === 'foreign-minister') return held === 'secretary-of-state';
  if (asked === 'minister')
    return held.endsWith('-minister') && !held.startsWith('vice') && held !== 'prime-minister';
  if (asked === 'secretary') return held.startsWith('secretary') || held.endsWith('-secretary');
  if (asked === 'spokesperson') return held.endsWith('spokesperson') || held === 'press-secretary';
  if (asked === 'president' || asked === 'chairman') return leading.has(held) && held === asked;
  return held.endsWith(`-${asked}`) && !held.startsWith('vice-');
}
