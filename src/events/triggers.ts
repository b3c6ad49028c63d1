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
    'say tell state declare add note claim confirm assert argue explain stress emphasize emphasise underline underscore reiterate repeat remark comment write tweet post observe reveal disclose insist maintain affirm reaffirm acknowledge admit concede indicate signal hint describe characterize characterise respond reply answer vow pledge promise swear express muse opine muse praise thank hail laud applaud commend welcome regret apologize apologise boast joke predict testify address speak speculate clarify contend allege unveil quip lament react convey report tout defend concede lobby endorse proclaim brief outline shout yell tease recount detail elaborate conclude insinuate retort echo',
  ],
  ['announcement', 'announce notify inform'],
  [
    'appeal',
    'urge ask request appeal demand invite summon order petition implore beg exhort encourage',
  ],
  ['proposal', 'propose suggest offer'],
  ['agreement', 'sign ratify agree initial settle'],
  [
    'criticism',
    'condemn denounce criticize criticise slam blast accuse blame attack-verbally decry bemoan lambast scold taunt ridicule mock deride complain protest rebuke reprimand berate chastise chide admonish disparage insult assail castigate excoriate skewer bash question challenge dispute',
  ],
  ['rejection', 'reject deny dismiss rebuff refuse refute rebut decline disavow'],
  ['threat', 'threaten warn caution'],
  ['sanctions', 'sanction blacklist blockade embargo'],
  ['missile-test', 'test-fire test-launch test launch fire'],
  ['exercise', 'drill mobilize mobilise deploy redeploy'],
  ['withdrawal', 'withdraw quit pull secede retreat'],
  [
    'attack',
    'attack bomb raid invade shell assassinate kill shoot strike storm ambush assault murder stab slay massacre slaughter gun torch bombard strafe torpedo besiege wound injure kidnap abduct hijack rape torture loot riot clash annex occupy overrun recapture retake lynch poison behead intercept',
  ],
  [
    'detention',
    'arrest detain jail imprison sentence convict indict charge arraign prosecute apprehend extradite handcuff execute hang parole',
  ],
  ['release', 'release free pardon repatriate deport rescue liberate exonerate acquit evacuate'],
  [
    'appointment',
    'appoint elect re-elect reelect reappoint inaugurate resign retire nominate fire-from sack oust promote demote become hire install crown succeed replace unseat depose overthrow topple recuse reshuffle',
  ],
  ['election', 'vote concede caucus campaign'],
  ['ceremony', 'celebrate commemorate parade marry wed bury mourn honor honour christen knight'],
  ['death', 'die drown perish succumb overdose'],
  ['aid', 'donate supply airlift vaccinate subsidize subsidise rebuild'],
  [
    'investigation',
    'investigate probe inspect search interrogate audit subpoena confiscate impound',
  ],
  [
    'concession',
    'dismantle lift ease halt suspend accept relent backtrack rescind revoke reinstate capitulate',
  ],
  ['cooperation', 'cooperate export import trade collaborate partner team ally'],
  ['war', 'surrender'],
  [
    'accident',
    'crash explode collapse derail capsize sink collide erupt flood burn ignite engulf devastate ravage inundate batter quake shake swamp flatten',
  ],
  ['protest', 'march rally demonstrate boycott picket'],
  [
    'legislation',
    'veto enact repeal legislate impeach censure reauthorize reauthorise filibuster amend outlaw',
  ],
  ['court', 'sue countersue litigate plead rule overrule uphold overturn vacate enjoin adjudicate'],
  [
    'business',
    'acquire merge invest borrow lend repay default downsize outsource relaunch rebrand divest auction',
  ],
]);

/** What kind of event a noun names. */
export const nounKinds: ReadonlyMap<string, Kind> = table([
  ['meeting', 'meeting summit get-together encounter handshake rendezvous'],
  ['talks', 'talks talk negotiation dialogue consultation discussion parley'],
  ['visit', 'visit trip tour journey arrival departure stay stopover cruise voyage'],
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
    'conference congress forum session plenum plenary assembly convention symposium hearing debate seminar workshop gathering event',
  ],
  [
    'cooperation',
    'olympics games cup match exhibition championship festival concert performance show tournament contest fair',
  ],
  ['missile-test', 'launch launching firing test-firing test-fire test-launch'],
  ['nuclear-test', 'detonation'],
  ['exercise', 'drill exercise maneuver manoeuvre wargame'],
  ['sanctions', 'sanction embargo blockade'],
  ['withdrawal', 'withdrawal pullout exit retreat evacuation'],
  [
    'attack',
    'attack strike raid bombing assault shooting airstrike invasion shelling assassination killing massacre murder kidnapping abduction clash coup',
  ],
  ['war', 'war stand-off standoff conflict'],
  ['detention', 'arrest detention sentencing conviction indictment arraignment extradition'],
  ['court', 'trial ruling verdict lawsuit acquittal'],
  ['release', 'release repatriation'],
  ['appointment', 'appointment resignation inauguration dismissal nomination ouster'],
  ['election', 'election vote referendum ballot poll primary caucus runoff midterms'],
  [
    'ceremony',
    'ceremony anniversary parade funeral wedding birthday celebration opening unveiling wreath-laying groundbreaking handover swearing-in',
  ],
  ['protest', 'protest rally demonstration march'],
  ['investigation', 'investigation probe inquiry inspection search'],
  [
    'accident',
    'crash explosion earthquake quake flood flooding disaster blast fire wildfire hurricane typhoon cyclone tornado storm landslide tsunami eruption',
  ],
  ['aid', 'aid shipment donation assistance'],
  ['criticism', 'condemnation criticism'],
  ['appeal', 'appeal request'],
  ['proposal', 'proposal offer initiative'],
  ['missile-test', 'test'],
  ['business', 'merger takeover acquisition bankruptcy'],
  ['legislation', 'veto repeal'],
]);

/** Nouns that name an event by themselves, without a verb that says it happened. */
export const strongNouns: ReadonlySet<string> = new Set(
  'meeting summit talks negotiation visit trip lunch luncheon dinner banquet conference congress forum session plenum assembly olympics games drill exercise launch test firing test-firing parade ceremony funeral election vote concert performance raid attack match inauguration referendum speech war celebration crash explosion withdrawal arrival departure call debate primary caucus runoff hearing'.split(
    ' ',
  ),
);

/** The noun as the tables have it: singular, lower case; undefined for words that name no event. */
export function eventNoun(lower: string): string | undefined {
  if (nounKinds.has(lower)) return lower;
  if (!lower.endsWith('s')) return undefined;
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
