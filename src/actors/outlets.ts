import { type KnownOrganisation, readOrganisations } from './organisations.ts';

// id | side or - | name; aliases. Names that are plain words, too ("Time", "Slate"), are left out.
const table = `
kcna|north-korea|Korean Central News Agency; KCNA; Korea Central News Agency
rodong-sinmun|north-korea|Rodong Sinmun
tass|russia|TASS; Tass; Itar-Tass; ITAR-TASS
ria-novosti|russia|RIA Novosti; RIA
interfax|russia|Interfax
yonhap|south-korea|Yonhap; Yonhap News Agency; Yonhap News
xinhua|china|Xinhua; Xinhua News Agency
kyodo|japan|Kyodo; Kyodo News
nhk|japan|NHK
reuters|-|Reuters
associated-press|-|Associated Press; AP
afp|-|AFP; Agence France-Presse
bbc|-|BBC; BBC News
cnn|-|CNN
cbs|-|CBS; CBS News
abc-news|-|ABC News
nbc|-|NBC; NBC News; MSNBC
fox-news|-|Fox News; FOX News
npr|-|NPR
new-york-times|-|New York Times; NYT; NY Times
washington-post|-|Washington Post
wall-street-journal|-|Wall Street Journal
the-guardian|-|the Guardian
financial-times|-|Financial Times
bloomberg|-|Bloomberg; Bloomberg News
nikkei|-|Nikkei
press-tv|-|Press TV
al-jazeera|-|Al Jazeera
usa-today|-|USA Today; USA TODAY
voice-of-america|-|Voice of America; VOA
global-times|china|Global Times
peoples-daily|china|People's Daily
yonhap-tv|south-korea|Yonhap News TV
kbs|south-korea|KBS
mbc|south-korea|MBC
sbs|south-korea|SBS
ytn|south-korea|YTN
jtbc|south-korea|JTBC
chosun-ilbo|south-korea|Chosun Ilbo
joongang-ilbo|south-korea|JoongAng Ilbo; JoongAng Daily; Korea JoongAng Daily
dong-a-ilbo|south-korea|Dong-A Ilbo
hankyoreh|south-korea|Hankyoreh
korea-herald|south-korea|Korea Herald
korea-times|south-korea|Korea Times
daily-nk|south-korea|Daily NK
nk-news|south-korea|NK News
asahi-shimbun|japan|Asahi Shimbun; Asahi
mainichi-shimbun|japan|Mainichi Shimbun; Mainichi
yomiuri-shimbun|japan|Yomiuri Shimbun; Yomiuri
jiji-press|japan|Jiji Press; Jiji
cctv|china|CCTV; China Central Television
cgtn|china|CGTN
south-china-morning-post|hong-kong|South China Morning Post; SCMP
straits-times|singapore|Straits Times
channel-newsasia|singapore|Channel NewsAsia
sputnik-news|russia|Sputnik News; Sputnik news agency
kommersant|russia|Kommersant
izvestia|russia|Izvestia
vedomosti|russia|Vedomosti
rossiya-24|russia|Rossiya 24; Rossiya-24
novaya-gazeta|russia|Novaya Gazeta
ukrinform|ukraine|Ukrinform
dpa|germany|dpa; DPA; Deutsche Presse-Agentur
der-spiegel|germany|Der Spiegel
deutsche-welle|germany|Deutsche Welle
le-monde|france|Le Monde
le-figaro|france|Le Figaro
ansa|italy|ANSA
efe|spain|EFE
pti|india|Press Trust of India; PTI
times-of-india|india|Times of India
anadolu-agency|turkiye|Anadolu Agency; Anadolu
irna|iran|IRNA
fars-news|iran|Fars News; Fars News Agency
tasnim|iran|Tasnim; Tasnim News Agency
sana|syria|SANA
haaretz|israel|Haaretz
times-of-israel|israel|Times of Israel
jerusalem-post|israel|Jerusalem Post
sky-news|united-kingdom|Sky News
itv|united-kingdom|ITV; ITV News
daily-mail|united-kingdom|Daily Mail
daily-telegraph|united-kingdom|Daily Telegraph
upi|-|UPI; United Press International
politico|-|Politico; POLITICO
axios|-|Axios
huffpost|-|HuffPost; Huffington Post
buzzfeed-news|-|BuzzFeed News; BuzzFeed
breitbart-news|-|Breitbart News; Breitbart
los-angeles-times|-|Los Angeles Times; LA Times; L.A. Times
washington-times|-|Washington Times
new-york-post|-|New York Post
new-yorker|-|New Yorker magazine
pbs|-|PBS; PBS NewsHour
c-span|-|C-SPAN
cnbc|-|CNBC
univision|-|Univision
newsmax|-|Newsmax
radio-free-asia|-|Radio Free Asia; RFA
radio-free-europe|-|Radio Free Europe; Radio Free Europe/Radio Liberty; RFE/RL
cbc-news|canada|CBC News
`;

/** Agencies, newspapers and broadcasters: they tell of events more often than they take part. */
export const outlets: readonly KnownOrganisation[] = readOrganisations(table);

const ids = new Set(outlets.map((o) => o.id));
const sides = new Map(
  outlets.flatMap((o) =>
    o.side === undefined ? [] : [o.name, ...o.aliases].map((n) => [n, o.side]),
  ),
);
// The one agency that speaks for its state.
const official = new Set(['kcna', 'tass', 'xinhua', 'irna', 'sana']);
const officialOf = new Map(
  outlets.flatMap(({ id, side }) =>
    official.has(id) && side !== undefined ? [[side, id] as const] : [],
  ),
);
// Outlets that write for Americans: "the president" is theirs.
const american = new Set(
  'associated-press cnn cbs abc-news nbc fox-news npr new-york-times washington-post wall-street-journal usa-today voice-of-america upi politico axios huffpost buzzfeed-news breitbart-news los-angeles-times washington-times new-york-post pbs c-span cnbc newsmax'.split(
    ' ',
  ),
);
const americanNames = new Set(
  outlets.filter((o) => american.has(o.id)).flatMap((o) => [o.name, ...o.aliases]),
);

/** The state that an outlet belongs to or reports from, by its name; undefined for those of the world. */
export function outletSide(name: string | undefined): string | undefined {
  return name === undefined ? undefined : sides.get(name);
}

/** The news agency that speaks for a state; undefined where there is none, or more than one. */
export function agencyOf(state: string): string | undefined {
  return officialOf.get(state);
}

/** Whether an outlet writes first of all for the United States. */
export function isAmerican(name: string | undefined): boolean {
  const bare = (name ?? '').replace(/^The /, '');
  return (
    americanNames.has(bare) ||
    /^(?:ABC|CBS|NBC|Fox|CNN|The Hill|Roll Call|Vox|Time)\b/.test(name ?? '')
  );
}
// How outlets are called that the table lacks: "Exampleton Herald", "Radio Exampleton".
const called =
  /\b(?:news|news agency|newspaper|times|post|herald|tribune|journal|gazette|daily|magazine|television|tv|radio|broadcasting|chronicle|shimbun|ilbo)$|^(?:radio|tv|daily|news)\b/i;

/** Tells whether an organisation is an outlet: by the table, else by how it is called. */
export function isOutlet(id: string, name: string): boolean {
  return ids.has(id) || called.test(name);
}
