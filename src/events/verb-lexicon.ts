/**
 * Verbs that news is written with, by what a reader of events needs to know of them.
 * One list a class; a verb may stand in several. Forms come from verb-forms.ts.
 */

/** Verbs that report speech or writing: "said", "told", "announced that". */
export const reporting = words(`
  say tell announce report state declare note add claim confirm assert argue explain stress emphasize
  emphasise underline underscore reiterate repeat remark comment write tweet post mention observe
  reveal disclose insist maintain affirm reaffirm acknowledge admit concede warn caution vow pledge promise
  swear urge suggest propose deny reject dismiss respond reply answer indicate signal hint describe
  quote cite boast joke testify predict recall read call express welcome praise thank condemn denounce
  criticize criticise slam blast accuse blame attack mock ridicule lament regret apologize apologise
  threaten demand ask request appeal brief inform notify advise conclude continue complain protest
  congratulate commend hail laud applaud defend clarify allege contend speculate
  outline unveil issue publish release rebuff rebuke scold taunt deride muse opine exclaim
  back endorse decry bemoan lambast refute rebut echo counter tout label dub brand address speak
`);

/** Thinking, wanting, seeming: their clauses tell of a mind, not of an event. */
export const mental = words(`
  think believe know feel hope want wish need understand doubt fear expect consider imagine suppose
  assume guess see hear like love hate prefer care mean seem appear look remain become matter depend
  deserve worry wonder remember forget learn realize realise view regard
`);

/** Verbs whose infinitive lies ahead: "plans to visit", "agreed to meet". */
export const prospective = words(`
  plan expect schedule intend agree arrange prepare want hope seek aim vow pledge promise
  decide offer ask invite urge set slate propose threaten need commit refuse decline try attempt
  order call instruct tell push move work wish poise bind allow
`);

/** Verbs that only carry the noun after them: "hold talks", "pay a visit". */
export const light = words(`
  hold pay make take give have conduct carry stage launch begin start open resume continue conclude end
  finish complete wrap wind attend join host undertake perform deliver send reach sign strike conduct
  enter participate engage kick lead chair oversee watch inspect observe supervise guide preside mark celebrate
  commence convene organize organise throw mount be do finalize finalise receive
  accept issue impose slap propose fire exchange cast approve adopt pass
  arrange agree schedule plan prepare
`);

/** Verbs that take an event off: "cancelled the summit". */
export const cancelling = words('cancel scrap abort abandon axe scupper');
export const postponing = words('postpone delay defer suspend');

/** Verbs by which the noun before them is said to happen: "talks took place". */
export const happening = words(
  'occur happen ensue unfold proceed come follow last begin start end',
);

/** Everything else that an event, or its telling, is made of. */
export const plain = words(`
  be have do go come leave arrive depart return fly travel visit tour land head cross enter flee move drive walk
  meet greet receive welcome host entertain dine confer consult negotiate discuss talk speak phone
  telephone call ring converse shake attend join accompany escort see
  send deliver hand convey transmit exchange present gift mail dispatch
  sign ratify conclude initial seal clinch strike reach agree accept approve adopt pass enact endorse vote veto
  test fire launch shoot detonate explode conduct stage carry deploy drill exercise mobilize mobilise
  intercept down bomb hit raid invade storm shell sink kill murder assassinate wound injure die
  attack ambush clash fight capture seize arrest detain jail imprison sentence convict charge indict
  try execute free release deport extradite pardon kidnap abduct hack
  sanction ban block impose lift ease tighten freeze suspend restrict blacklist expel recall oust
  withdraw quit pull abandon halt stop shut close dismantle destroy demolish disable blow
  appoint name elect re-elect reelect promote nominate inaugurate succeed replace resign step fire dismiss sack
  remove retire win lose defeat run crown swear become take assume
  open reopen unveil inaugurate celebrate mark commemorate parade attend watch oversee inspect guide supervise
  found establish build complete restore sever normalize normalise cut
  supply ship provide donate export import sell buy purchase order pay fund grant aid rescue
  invest restart produce develop acquire achieve create form set
  hold give make take get put bring show keep turn follow find draw play sit stand
  begin start end finish continue resume wrap wind mount
  invite order instruct direct summon convene propose table submit file sue probe investigate search
  question interrogate inspect monitor track detect
  protest rally march demonstrate riot strike boycott
  crash derail collapse flood erupt hit
  complete paint photograph film seek help support
  divide rise fall grow increase drop
  use agree let work live serve lead head include involve prompt cause spark trigger raise
  perform sing compete beat score
  surrender capitulate defect escape
  cancel postpone delay refuse decline fail avoid reject
  stay sleep rest photograph seat toast
  collect gather assemble accept surprise
  sever offer dispatch dissolve elect stress air broadcast carry publish
  trade swap transfer hand reopen repatriate return recover unearth
  commission decommission ratify allow permit authorize authorise approve decide determine rule overturn uphold
  contact coordinate relinquish share ratchet react overreact reverse focus raid reassure engage interact rule
  examine study review verify press tackle back shift expand scrap curb halt counter deter isolate
  denuclearize denuclearise disarm resolve solve settle defuse force compel enable
  hug embrace bow cheer clap wave smile stroll dance pray plant tear pack board disembark reach drop lie
  mediate broker facilitate visit tie link connect tour
  sack scuttle undergo suffer survive outline
`);

/**
 * What else news tells as happenings, by the event types of ACE 2005 and the roots of PLOVER:
 * life and movement, parliament and courts, conflict and disaster, business, science and sport.
 */
export const happenings = words(`
  marry divorce bury mourn injure hurt wound recover survive drown choke starve overdose hospitalize hospitalise
  vaccinate infect quarantine diagnose treat isolate perish succumb resuscitate transplant
  evacuate flee relocate migrate emigrate immigrate smuggle traffic escort ferry airlift transport carry
  disembark dock sail emerge descend ascend climb dive converge gather flock stream pour march parade
  legislate filibuster impeach censure subpoena depose topple overthrow outlaw legalize legalise criminalize
  criminalise decriminalize decriminalise regulate deregulate privatize privatise nationalize nationalise
  campaign caucus debate amend repeal override enact codify reauthorize reauthorise fund defund reinstate revoke
  rescind reverse nullify invalidate void certify decertify recount redistrict gerrymander recuse
  nominate shortlist name appoint reappoint confirm install swear inaugurate reelect unseat defeat concede oust
  demote reassign reshuffle retire resign furlough hire rehire recruit
  sue countersue litigate prosecute arraign plead acquit exonerate indict convict sentence fine jail parole
  testify rule overrule uphold vacate enjoin block stay dismiss settle appeal petition adjudicate arbitrate
  extradite deport execute hang behead lynch stone exile banish pardon commute
  investigate raid seize confiscate impound search handcuff apprehend interrogate wiretap surveil leak
  bombard strafe torpedo ambush besiege encircle blockade retake recapture overrun annex occupy liberate
  assault stab slash bludgeon strangle poison shoot gun massacre slaughter rape abuse harass torture kidnap abduct
  hijack hack loot vandalize vandalise torch burn ignite extinguish rampage riot clash scuffle
  advance retreat redeploy dig besiege hold down repel
  erupt quake shake flood inundate swamp batter lash devastate ravage destroy damage level flatten topple
  hammer pummel pound slam slide capsize sink collide overturn derail crash crumble collapse leak spill
  warm melt thaw freeze dry evaporate intensify weaken strengthen dissipate engulf rage sweep spread
  merge acquire divest invest borrow lend repay default hedge trade price auction bid outbid buy sell
  manufacture produce assemble ship deliver recall relaunch rebrand roll unveil debut premiere market
  hire lay downsize outsource expand franchise lease license sublease renovate demolish
  surge soar plunge tumble slump rally rebound climb slip slide dip edge jump close settle peak plummet skyrocket
  raise lower slash hike trim cut boost double triple halve quadruple levy tax subsidize subsidise bail
  impose slap retaliate reciprocate exempt waive
  discover detect invent patent sequence clone observe orbit dock lift splash probe photograph measure
  publish print reprint release stream upload download livestream televise film record shoot premiere
  open reopen close shutter adjourn recess reconvene convene postpone reschedule cancel
  win lose beat defeat outscore score draw qualify advance eliminate relegate host compete race finish clinch
  award honor honour crown knight dedicate name rename unveil erect
  donate pledge raise sponsor volunteer rebuild repair restore rehabilitate
  ban unban suspend disqualify bar exclude expel evict blacklist delist designate label
  partner team collaborate ally align affiliate split secede separate dissolve disband
  pause resume restart shelve ditch dump drop backtrack reconsider retract walk withdraw renounce disavow
  declare proclaim decree mandate order instruct require authorize authorise empower delegate
  reject rebuke reprimand admonish chide chastise berate disparage insult heckle boo jeer shout yell scream
  plead beg implore exhort encourage discourage dissuade persuade convince lobby petition pressure coax
  invoke evoke assail castigate excoriate skewer rip bash knock question doubt challenge dispute contest
  tell brief consult apprise notify alert caution forewarn remind assure reassure
  resurface reappear vanish disappear surface arise
  tour visit greet embrace kiss hug kneel toast feast dine lunch
`);

/** The other verbs of everyday English: their clauses must be seen, whether or not they tell an event. */
export const common = words(`
  act adapt adjust affect afford anticipate apply appreciate approach assess assist associate attach attract
  bear belong benefit bother break calculate catch change characterize chase check choose clear cling
  combine communicate compare comprise concentrate confront consist constitute construct contain contribute
  control convert cook cope count cover crack cry deal define design differ disagree display distinguish
  distribute dominate drag dream drink earn eat edit employ enforce enhance enjoy ensure entitle equip
  estimate evaluate evolve exceed excuse exist explore expose extend face favor feature feed figure fill fit
  fix float flow forecast forgive fuel fulfill gain generate govern grab guarantee guard handle harm
  hesitate hide highlight hunt identify ignore illustrate imply impress improve incorporate influence
  inherit initiate insert inspire interpret interrupt introduce judge justify lack laugh lean light listen
  load locate lock manage match miss mix motivate narrow notice obey obtain offend operate oppose overcome
  overlook owe own perceive pick possess practice preserve prevent prohibit project protect prove punish
  pursue recognize recommend reduce refer reflect relieve rely represent resist respect result retain ride
  risk rush satisfy save scare secure select shape shed shine sound specialize specify spend stare steal
  stick store stretch struggle surround survey suspect tap target taste teach tend terminate touch transform
  translate trust undermine update upgrade vary violate wait wake wander waste wear weigh wipe witness yield
  refrain abstain haul vacation scramble mull eye vie tweak stall stymie sway tilt tip quell shore embark
  brace grapple clamp dodge evade flout breach infringe comply adhere conform harbor shelter resettle
  displace uproot hoist unfurl flag unlock barricade cordon fortify bolster reinforce supplement replenish
  restock ration hoard dispense allocate earmark disburse reimburse compensate refund rebate cosponsor draft
  redraft revise
`);

/** All verbs known. */
export const verbs: ReadonlySet<string> = new Set([
  ...reporting,
  ...mental,
  ...prospective,
  ...light,
  ...cancelling,
  ...postponing,
  ...happening,
  ...plain,
  ...happenings,
  ...common,
]);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
