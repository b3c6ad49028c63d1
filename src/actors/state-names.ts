/** What a state is called beside its common and official name and its demonym. */
export interface StateNames {
  /** Names written with capitals or small letters. */
  readonly names?: readonly string[];
  /** Names that are matched only in capitals ("US", "U.S."). */
  readonly capitals?: readonly string[];
  readonly adjectives?: readonly string[];
  /** Cities that stand for the state, where the data's capital is not the usual one. */
  readonly seats?: readonly string[];
  /** How identifiers of its organisations begin, where the demonym does not serve. */
  readonly prefix?: string;
}

const row = (
  names: string,
  capitals = '',
  adjectives = '',
  seats = '',
  prefix?: string,
): StateNames => ({
  names: list(names),
  capitals: list(capitals),
  adjectives: list(adjectives),
  seats: list(seats),
  ...(prefix === undefined ? {} : { prefix }),
});
const list = (text: string) => (text === '' ? [] : text.split('; '));

/** Usual names of states in English news, by the id of the state. General knowledge. */
export const stateNames: Readonly<Record<string, StateNames>> = {
  'north-korea': row(
    "N. Korea; N Korea; North-Korea; Democratic People's Republic of Korea; Democratic Peoples Republic of Korea",
    'DPRK; D.P.R.K.; N.K.; NK',
    'N. Korean; N Korean',
  ),
  'south-korea': row(
    'S. Korea; S Korea; Republic of Korea',
    'ROK; R.O.K.; S.K.',
    'S. Korean; S Korean',
  ),
  'united-states': row(
    'United States; United States of America; America; U.S.A',
    'US; U.S.; USA',
    'American; US-American',
    'Washington; Washington DC; Washington, D.C.',
    'us',
  ),
  'united-kingdom': row(
    'Britain; Great Britain; United Kingdom',
    'UK; U.K.',
    'British; Britons; Briton',
    '',
    'british',
  ),
  russia: row('Russian Federation', '', 'Russian'),
  china: row(
    "People's Republic of China; mainland China; Communist China",
    'PRC; P.R.C.',
    'Chinese; Sino',
    'Peking',
    'chinese',
  ),
  japan: row('', '', 'Japanese'),
  taiwan: row('Republic of China; Chinese Taipei', 'ROC', 'Taiwanese'),
  turkiye: row('Turkey; Republic of Turkey', '', 'Turkish'),
  czechia: row('Czech Republic', '', 'Czech'),
  netherlands: row('the Netherlands; Holland', '', 'Dutch'),
  'united-arab-emirates': row('Emirates', 'UAE; U.A.E.', 'Emirati', 'Abu Dhabi', 'emirati'),
  'saudi-arabia': row(
    'Kingdom of Saudi Arabia',
    'KSA',
    'Saudi; Saudi Arabian; Saudis',
    '',
    'saudi',
  ),
  'ivory-coast': row("Côte d'Ivoire; Cote d'Ivoire"),
  myanmar: row('Burma', '', 'Burmese'),
  'cape-verde': row('Cabo Verde'),
  eswatini: row('Swaziland'),
  'north-macedonia': row('Macedonia'),
  'vatican-city': row('Vatican; Holy See', '', '', '', 'vatican'),
  'dr-congo': row(
    'Democratic Republic of the Congo; Democratic Republic of Congo',
    'DRC',
    '',
    '',
    'congolese',
  ),
  'republic-of-the-congo': row('Congo-Brazzaville'),
  'timor-leste': row('East Timor', '', 'Timorese'),
  ukraine: row('', '', 'Ukrainian', 'Kiev'),
  syria: row('Syrian Arab Republic', '', 'Syrian'),
  vietnam: row('Viet Nam', '', 'Vietnamese'),
  laos: row('Lao PDR', '', 'Lao; Laotian'),
  iran: row('Islamic Republic of Iran; Islamic Republic', '', 'Iranian', 'Teheran'),
  venezuela: row('Bolivarian Republic of Venezuela', '', 'Venezuelan'),
  brunei: row('Brunei Darussalam'),
  moldova: row('Republic of Moldova', '', 'Moldovan'),
  israel: row('State of Israel', '', 'Israeli', 'Tel Aviv'),
  palestine: row(
    'State of Palestine; Palestinian Authority; Palestinian territories',
    '',
    'Palestinian',
  ),
  kosovo: row('', '', 'Kosovar; Kosovan'),
  'hong-kong': row('', '', 'Hong Kongers; Hong Konger'),
  kyrgyzstan: row('Kirghizia', '', 'Kyrgyz'),
  kazakhstan: row('', '', 'Kazakh'),
  uzbekistan: row('', '', 'Uzbek'),
  tajikistan: row('', '', 'Tajik'),
  azerbaijan: row('', '', 'Azeri'),
  belarus: row('Byelorussia', '', 'Belarussian; Belorussian'),
  bangladesh: row('', '', 'Bengali'),
  bolivia: row('', '', '', 'La Paz'),
  nigeria: row('', '', 'Nigerian', 'Lagos'),
  australia: row('', '', 'Australian; Aussie'),
  argentina: row('', '', 'Argentinian; Argentinean; Argentine'),
  spain: row('', '', 'Spanish; Spaniard; Spaniards'),
  denmark: row('', '', 'Danish; Dane; Danes'),
  sweden: row('', '', 'Swedish; Swede; Swedes'),
  finland: row('', '', 'Finnish; Finn; Finns'),
  poland: row('', '', 'Polish; Pole; Poles'),
  iceland: row('', '', 'Icelandic'),
  'new-zealand': row('', '', ''),
  luxembourg: row('', '', 'Luxembourgish'),
  serbia: row('', '', 'Serb; Serbs; Serbian'),
  croatia: row('', '', 'Croat; Croats; Croatian'),
  philippines: row('the Philippines; Republic of the Philippines', '', 'Philippine; Filipino'),
  ecuador: row('', '', 'Ecuadorian'),
  'sri-lanka': row('', '', 'Sri Lankan'),
  france: row('', '', 'French; Frenchman', '', 'french'),
  germany: row('Federal Republic of Germany', '', 'German'),
  india: row('', '', 'Indian', 'Delhi; New Delhi'),
  pakistan: row('', '', 'Pakistani'),
  switzerland: row('', '', 'Swiss', 'Berne'),
  mexico: row('', '', 'Mexican'),
  'south-africa': row('', '', 'South African', 'Pretoria'),
  mongolia: row('', '', 'Mongolian', 'Ulaanbaatar; Ulan Bator'),
  afghanistan: row('', '', 'Afghan'),
  egypt: row('', '', 'Egyptian'),
};

/**
 * Capitals whose names are better known as something else (persons, words, other towns): they are
 * places after a preposition and never stand for their state.
 */
export const weakCapitals: ReadonlySet<string> = new Set(
  'victoria male georgetown kingston roseau hamilton douglas stanley nassau lima santiago wellington san-jose jamestown plymouth kingstown bridgetown the-valley sucre praia vaduz roseau george-town san-juan gibraltar apia moroni castries panama-city kuwait-city mexico-city guatemala-city saint-johns st-georges port-louis monaco luxembourg singapore djibouti vatican-city san-marino city-of-san-marino brussels victoria colombo lobamba maseru basseterre freetown monrovia libreville yaren porto-novo'.split(
    ' ',
  ),
);
