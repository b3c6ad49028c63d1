import type { Kind } from '../model/kind.ts';

/** What kind of event a verb tells of when it has no telling object. */
export const verbKinds: ReadonlyMap<string, Kind> = table([
  ['visit', 'visit tour arrive depart leave fly travel land return head enter'],
  ['meeting', 'meet greet gather converse'],
  ['host', 'host receive entertain dine toast'],
  ['talks', 'negotiate discuss consult confer'],
  ['call', 'phone telephone'],
  ['letter', 'transmit congratulate'],
  [
    'statement',
    'say tell state declare add note claim confirm assert argue explain stress emphasize emphasise underline underscore reiterate repeat remark comment write tweet post observe reveal disclose insist maintain affirm reaffirm acknowledge admit concede indicate signal hint describe respond reply answer vow pledge promise swear express muse opine muse praise thank hail laud applaud commend welcome regret apologize apologise boast joke predict testify address speak speculate clarify contend allege unveil quip lament react convey report',
  ],
  ['announcement', 'announce notify inform'],
  ['appeal', 'urge ask request appeal demand invite summon order'],
  ['proposal', 'propose suggest offer'],
  ['agreement', 'sign ratify agree initial'],
  [
    'criticism',
    'condemn denounce criticize criticise slam blast accuse blame attack-verbally decry bemoan lambast scold taunt ridicule mock deride complain protest rebuke',
  ],
  ['rejection', 'reject deny dismiss rebuff refuse refute rebut veto decline'],
  ['threat', 'threaten warn caution'],
  ['sanctions', 'sanction blacklist'],
  ['missile-test', 'test-fire test-launch test launch fire'],
  ['exercise', 'drill'],
  ['withdrawal', 'withdraw quit pull'],
  ['attack', 'attack bomb raid invade shell assassinate kill shoot strike storm'],
  ['detention', 'arrest detain jail imprison sentence convict indict charge'],
  ['release', 'release free pardon repatriate deport'],
  [
    'appointment',
    'appoint elect re-elect inaugurate resign nominate fire-from sack oust promote become',
  ],
  ['election', 'vote'],
  ['ceremony', 'celebrate commemorate parade'],
  ['death', 'die'],
  ['aid', 'donate supply'],
  ['investigation', 'investigate probe inspect search'],
  ['concession', 'dismantle lift ease halt suspend accept'],
  ['cooperation', 'cooperate export import trade'],
  ['war', 'surrender'],
  ['accident', 'crash explode collapse derail'],
]);

/** What kind of event a noun names. */
export const nounKinds: ReadonlyMap<string, Kind> = table([
  ['meeting', 'meeting summit get-together encounter handshake rendezvous'],
  ['talks', 'talks talk negotiation dialogue consultation discussion parley'],
  ['visit', 'visit trip tour journey arrival departure stay stopover'],
  ['host', 'lunch luncheon dinner banquet reception breakfast'],
  ['call', 'call conversation teleconference'],
  ['letter', 'letter telegram gift message invitation congratulations'],
  [
    'statement',
    'statement speech announcement remark address interview tweet testimony comment briefing',
  ],
  [
    'agreement',
    'agreement treaty pact deal declaration truce armistice ceasefire cease-fire accord memorandum protocol contract',
  ],
  [
    'conference',
    'conference congress forum session plenum plenary assembly convention symposium hearing',
  ],
  [
    'cooperation',
    'olympics games cup match exhibition championship festival concert performance show',
  ],
  ['missile-test', 'launch launching firing test-firing test-fire test-launch'],
  ['nuclear-test', 'detonation'],
  ['exercise', 'drill exercise maneuver manoeuvre wargame'],
  ['sanctions', 'sanction embargo blockade'],
  ['withdrawal', 'withdrawal pullout exit'],
  [
    'attack',
    'attack strike raid bombing assault shooting airstrike invasion shelling assassination killing',
  ],
  ['war', 'war stand-off standoff conflict'],
  ['detention', 'arrest detention trial sentencing'],
  ['release', 'release repatriation'],
  ['appointment', 'appointment resignation inauguration dismissal nomination'],
  ['election', 'election vote referendum ballot poll'],
  [
    'ceremony',
    'ceremony anniversary parade funeral wedding birthday celebration opening unveiling wreath-laying',
  ],
  ['protest', 'protest rally demonstration march'],
  ['investigation', 'investigation probe inquiry inspection search'],
  ['accident', 'crash explosion earthquake flood disaster blast fire'],
  ['aid', 'aid shipment donation assistance'],
  ['criticism', 'condemnation criticism'],
  ['appeal', 'appeal request'],
  ['proposal', 'proposal offer initiative'],
  ['missile-test', 'test'],
]);

/** Nouns that name an event by themselves, without a verb that says it happened. */
export const strongNouns: ReadonlySet<string> = new Set(
  'meeting summit talks negotiation visit trip lunch luncheon dinner banquet conference congress forum session plenum assembly olympics games drill exercise launch test firing test-firing parade ceremony funeral election vote concert performance raid attack match inauguration referendum speech war crash explosion withdrawal arrival departure call'.split(
    ' ',
  ),
);

/** The noun as the tables have it: singular, lower case; undefined for words that name no event. */
export function eventNoun(lower: string): string | undefined {
  if (nounKinds.has(lower)) return lower;
  const singular = lower.endsWith('ies')
    ? `${lower.slice(0, -3)}y`
    : lower.replace(/(?<=ch|sh|x)es$|s$/, '');
  return singular !== lower && nounKinds.has(singular) ? singular : undefined;
}

function table(rows: readonly (readonly [Kind, string])[]): ReadonlyMap<string, Kind> {
  const out = new Map<string, Kind>();
  for (const [kind, words] of rows)
    for (const word of words.split(' ')) if (!out.has(word)) out.set(word, kind);
  return out;
}
