import { z } from 'zod';

/**
 * The vocabulary of event kinds. Each maps to a CAMEO root code (Schrodt 2012) and to a PLOVER
 * event type (Halterman et al. 2023), so that exports can be joined with event data sets.
 */
const table = {
  visit: {
    label: 'Visit',
    means: 'Someone travels to a place to deal with others there.',
    cameo: '042',
    plover: 'CONSULT',
  },
  host: { label: 'Reception', means: 'Someone receives guests.', cameo: '043', plover: 'CONSULT' },
  meeting: { label: 'Meeting', means: 'Parties meet in person.', cameo: '040', plover: 'CONSULT' },
  talks: {
    label: 'Talks',
    means: 'Parties negotiate or consult as delegations.',
    cameo: '046',
    plover: 'CONSULT',
  },
  conference: {
    label: 'Conference',
    means: 'A congress, forum or session of many parties.',
    cameo: '040',
    plover: 'CONSULT',
  },
  call: {
    label: 'Call',
    means: 'Parties speak by telephone or video.',
    cameo: '041',
    plover: 'CONSULT',
  },
  letter: {
    label: 'Letter',
    means: 'A message, telegram or gift goes from one party to another.',
    cameo: '050',
    plover: 'CONSULT',
  },
  statement: {
    label: 'Statement',
    means: 'A party says something in public.',
    cameo: '010',
    plover: 'MAKE_STATEMENT',
  },
  announcement: {
    label: 'Announcement',
    means: 'A party makes known what it will do or has done.',
    cameo: '010',
    plover: 'MAKE_STATEMENT',
  },
  appeal: {
    label: 'Appeal',
    means: 'A party asks another to do something.',
    cameo: '020',
    plover: 'REQUEST',
  },
  proposal: {
    label: 'Proposal',
    means: 'A party proposes a plan or offers to act.',
    cameo: '030',
    plover: 'AGREE',
  },
  agreement: {
    label: 'Agreement',
    means: 'A treaty, declaration or deal is signed or reached.',
    cameo: '057',
    plover: 'AGREE',
  },
  cooperation: {
    label: 'Co-operation',
    means: 'Parties act together, in trade, culture or sport.',
    cameo: '060',
    plover: 'COOPERATE',
  },
  aid: { label: 'Aid', means: 'Goods, money or troops are given.', cameo: '070', plover: 'AID' },
  concession: {
    label: 'Concession',
    means: 'A party eases, lifts or gives up something.',
    cameo: '080',
    plover: 'RETREAT',
  },
  release: {
    label: 'Release',
    means: 'A person or thing is set free or given back.',
    cameo: '084',
    plover: 'RETREAT',
  },
  investigation: {
    label: 'Investigation',
    means: 'A matter is looked into or inspected.',
    cameo: '090',
    plover: 'INVESTIGATE',
  },
  criticism: {
    label: 'Criticism',
    means: 'A party condemns, accuses or protests.',
    cameo: '110',
    plover: 'ACCUSE',
  },
  rejection: {
    label: 'Rejection',
    means: 'A party refuses, vetoes or denies.',
    cameo: '120',
    plover: 'REJECT',
  },
  threat: {
    label: 'Threat',
    means: 'A party threatens or warns.',
    cameo: '130',
    plover: 'THREATEN',
  },
  protest: { label: 'Protest', means: 'People demonstrate.', cameo: '140', plover: 'PROTEST' },
  exercise: {
    label: 'Exercise',
    means: 'Armed forces drill or are put on alert.',
    cameo: '150',
    plover: 'MOBILIZE',
  },
  'missile-test': {
    label: 'Missile test',
    means: 'A missile or rocket is fired for a test.',
    cameo: '155',
    plover: 'MOBILIZE',
  },
  'nuclear-test': {
    label: 'Nuclear test',
    means: 'A nuclear device is set off for a test.',
    cameo: '155',
    plover: 'MOBILIZE',
  },
  launch: {
    label: 'Space launch',
    means: 'A rocket is launched for a satellite.',
    cameo: '155',
    plover: 'MOBILIZE',
  },
  sanctions: {
    label: 'Sanctions',
    means: 'Sanctions or embargoes are imposed or tightened.',
    cameo: '163',
    plover: 'SANCTION',
  },
  withdrawal: {
    label: 'Withdrawal',
    means: 'A party leaves talks, a treaty or a place.',
    cameo: '160',
    plover: 'SANCTION',
  },
  detention: {
    label: 'Detention',
    means: 'People are held, tried or sentenced.',
    cameo: '173',
    plover: 'COERCE',
  },
  attack: { label: 'Attack', means: 'Force is used.', cameo: '190', plover: 'ASSAULT' },
  war: {
    label: 'War or stand-off',
    means: 'A war or stand-off begins, goes on or ends.',
    cameo: '190',
    plover: 'ASSAULT',
  },
  appointment: {
    label: 'Appointment',
    means: 'Someone takes or leaves an office.',
    cameo: '010',
    plover: 'MAKE_STATEMENT',
  },
  election: { label: 'Election', means: 'People vote.', cameo: '010', plover: 'MAKE_STATEMENT' },
  legislation: {
    label: 'Legislation',
    means: 'A law, a budget or an order is passed, signed, blocked or repealed.',
    cameo: '010',
    plover: 'MAKE_STATEMENT',
  },
  court: {
    label: 'Court case',
    means: 'Someone sues or appeals, or a court hears or decides a case.',
    cameo: '010',
    plover: 'MAKE_STATEMENT',
  },
  business: {
    label: 'Business',
    means: 'A company, a bank or a market acts: deals, results, prices, jobs.',
    cameo: '010',
    plover: 'MAKE_STATEMENT',
  },
  ceremony: {
    label: 'Ceremony',
    means: 'An anniversary, parade, opening or funeral is held.',
    cameo: '010',
    plover: 'MAKE_STATEMENT',
  },
  death: { label: 'Death', means: 'Someone dies.', cameo: '010', plover: 'MAKE_STATEMENT' },
  accident: {
    label: 'Accident',
    means: 'A disaster or an accident happens.',
    cameo: '010',
    plover: 'MAKE_STATEMENT',
  },
  other: { label: 'Other', means: 'None of the above.', cameo: '010', plover: 'MAKE_STATEMENT' },
} as const;

export type Kind = keyof typeof table;
export const kinds = Object.keys(table) as [Kind, ...Kind[]];
export const Kind = z.enum(kinds);
export const kindWords: Readonly<
  Record<Kind, { label: string; means: string; cameo: string; plover: string }>
> = table;
