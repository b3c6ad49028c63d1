/** A place that news names without saying where it is. */
export interface KnownSpot {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2; '' for seas and regions of several states. */
  readonly country: string;
}

// name[=alias=alias] per country; identifiers are made from the name.
const table = `
US: Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; New York=New York City; Los Angeles; Chicago; Houston; Philadelphia; San Antonio; San Diego; Dallas; San Francisco; Seattle; Boston; Detroit; Miami; Atlanta; Las Vegas; Baltimore; New Orleans; Honolulu; Ann Arbor; San Luis Obispo; St. Louis=St Louis; Salt Lake City; Kansas City; Fort Worth; Baton Rouge; Des Moines; Sacramento; Phoenix; Denver; Cleveland; Cincinnati; Pittsburgh; Minneapolis; Milwaukee; Nashville; Memphis; Louisville; Tampa; Orlando; Camp David; Mar-a-Lago; Manhattan; Brooklyn; Pearl Harbor; Capitol Hill; White House; Oval Office; Rose Garden
KR: Busan=Pusan; Peace House; Incheon; Daegu; Gwangju; Daejeon; Ulsan; Gangneung; Pyeongchang=PyeongChang; Jeju; Jeju Island; Dokdo; Blue House; Incheon International Airport; Gyeongju; Paju; Osan; Pohang; Pyeongtaek
KP: Panmunjom=Panmunjeom; Kaesong; Wonsan; Nampo; Sinuiju; Hamhung; Chongjin; Rason=Rajin=Rajin-Sonbong; Tumangang; Punggye-ri=Punggye Ri; Yongbyon=Nyongbyon; Sohae; Tongchang-ri; Sunan; Sinpo; Mount Kumgang=Kumgang; Mount Paektu; Samjiyon; Tumen River=Tuman River; Kim Il Sung Square; Pyongyang International Airport=Sunan International Airport
RU: Vladivostok; St Petersburg=Saint Petersburg=St. Petersburg; Khabarovsk; Ulan-Ude=Ulan Ude; Novosibirsk; Yekaterinburg; Kazan; Sochi; Khasan; Sakhalin; Irkutsk; Kaliningrad; Rostov-on-Don; Krasnoyarsk; Chita; Siberia; Chechnya; Grozny; Amur Region=Amur region; Primorsky Territory=Primorye=Primorsky Krai; Vostochny Cosmodrome=Vostochny; Russian Far East; Red Square; Kursk; Kursk Region=Kursk region; Kremlin
CN: Shanghai; Guangzhou; Shenzhen; Dalian; Dandong; Shenyang; Tianjin; Hangzhou; Wuhan; Chengdu; Nanjing; Xinjiang; Tibet; Harbin; Yanji; Tiananmen Square; Great Hall of the People; Diaoyutai State Guesthouse; Hainan; Boao
JP: Osaka; Kyoto; Hiroshima; Nagasaki; Yokohama; Okinawa; Hokkaido; Fukushima; Sapporo; Nagoya
SG: Sentosa=Sentosa Island=Sentosa island; Capella Hotel=Capella hotel
UA: Crimea; Donetsk; Luhansk; Kharkiv=Kharkov; Odessa=Odesa; Mariupol; Donbas=Donbass; Sevastopol
DE: Hamburg; Munich; Frankfurt; Cologne; Dresden; Leipzig; Stuttgart
FR: Marseille; Lyon; Strasbourg; Cannes; Normandy; Bordeaux
GB: Manchester; Liverpool; Birmingham; Edinburgh; Glasgow; Belfast; Cardiff; Scotland; England; Wales; Northern Ireland; Salisbury
IT: Milan; Venice; Naples; Turin; Florence; Sicily; Lampedusa
ES: Barcelona; Catalonia; Seville; Valencia
CH: Geneva; Zurich=Zürich; Davos; Lausanne
NL: The Hague; Rotterdam
AT: Salzburg
CA: Toronto; Montreal; Vancouver; Quebec; Ontario; Calgary; British Columbia; Alberta
AU: Sydney; Melbourne; Brisbane; Perth
NZ: Auckland
IN: Mumbai; Kolkata; Chennai; Bangalore; Kashmir
PK: Karachi; Lahore; Peshawar
TR: Istanbul; Antalya; Izmir
SY: Aleppo; Idlib; Homs; Raqqa; Palmyra; Eastern Ghouta
IQ: Mosul; Basra; Kirkuk; Fallujah; Erbil
IR: Isfahan; Natanz; Fordow; Bushehr
IL: Tel Aviv; Golan Heights; Haifa
PS: Gaza=Gaza Strip; West Bank; East Jerusalem
AF: Kandahar; Helmand; Bagram
EG: Alexandria; Sinai; Sharm el-Sheikh
LY: Benghazi
SA: Jeddah; Mecca
AE: Dubai
BR: Rio de Janeiro; São Paulo=Sao Paulo
MX: Cancun; Tijuana
VN: Ho Chi Minh City; Da Nang; Dong Dang
MY: Putrajaya
ID: Bali; Bandung
TH: Phuket
MM: Rangoon=Yangon; Rakhine
ZA: Johannesburg; Durban
NG: Lagos
SE: Gothenburg; Rosenbad
PL: Krakow; Gdansk
AZ: Nagorno-Karabakh
BY: Brest
CU: Guantanamo Bay; Guantanamo
: Korean Peninsula=Korean peninsula; Sea of Japan=East Sea; Yellow Sea=West Sea; South China Sea; East China Sea; Black Sea; Red Sea; Mediterranean=Mediterranean Sea; Persian Gulf; Strait of Hormuz; Taiwan Strait; Pacific Ocean=Pacific; Atlantic Ocean=Atlantic; Indian Ocean; Arctic; Antarctica; Baltic Sea; Caspian Sea; Caribbean; North Sea; Sea of Azov; Asia-Pacific; Northeast Asia=North-East Asia; Southeast Asia=South-East Asia; East Asia; Central Asia; South Asia; Middle East; Far East; Asia; Europe; Eastern Europe=eastern Europe; Western Europe=western Europe; Africa; North Africa; West Africa; East Africa; Latin America; North America; South America; Central America; Caucasus; Balkans; Himalayas; demilitarized zone=demilitarised zone=Demilitarized Zone=Demilitarised Zone=DMZ; Military Demarcation Line; Joint Security Area
`;

/** Places of the world beside states and capitals, from general knowledge. */
export const readGazetteer = (makeId: (name: string) => string): KnownSpot[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split(': ');
      return names.split('; ').map((entry) => {
        const [name = '', ...aliases] = entry.split('=');
        return { id: makeId(name), name, aliases, country: country.replace(':', '') };
      });
    });
