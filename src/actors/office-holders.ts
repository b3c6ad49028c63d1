import { actorId } from './actor-id.ts';

/** Someone who is known for an office of a state, from general knowledge. */
export interface OfficeHolder {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly state: string;
  /** Called so without being introduced: "Putin". */
  readonly famous: boolean;
  readonly roles: readonly {
    readonly title: string;
    readonly of: string;
    readonly from: string;
    readonly to?: string;
  }[];
}

// state | office | name from; name from. Each holds the office until the next begins, the last until
// today; "-" is a time without a known holder. "=" joins other spellings; "*" marks whom news calls by
// family name alone. Of a state's rows, the first is that of the one whom news calls its leader.
const table = `
united-states|President|Harry S. Truman=Harry Truman 1945-04-12; Dwight D. Eisenhower=Dwight Eisenhower 1953-01-20; John F. Kennedy=John Kennedy 1961-01-20; Lyndon B. Johnson=Lyndon Johnson 1963-11-22; Richard Nixon=Richard M. Nixon 1969-01-20; Gerald Ford 1974-08-09; Jimmy Carter 1977-01-20; Ronald Reagan* 1981-01-20; George H. W. Bush=George H.W. Bush 1989-01-20; Bill Clinton 1993-01-20; George W. Bush 2001-01-20; Barack Obama* 2009-01-20; Donald Trump*=Donald J. Trump 2017-01-20; Joe Biden*=Joseph R. Biden=Joseph Biden 2021-01-20; Donald Trump* 2025-01-20
united-states|Vice President|Al Gore 1993-01-20; Dick Cheney 2001-01-20; Joe Biden 2009-01-20; Mike Pence=Michael Pence 2017-01-20; Kamala Harris 2021-01-20; JD Vance=J.D. Vance 2025-01-20
united-states|Secretary of State|Henry Kissinger 1973-09-22; Cyrus Vance 1977-01-20; - 1980-04-28; George Shultz 1982-07-16; James Baker 1989-01-25; - 1992-08-23; Warren Christopher 1993-01-20; Madeleine Albright 1997-01-23; Colin Powell 2001-01-20; Condoleezza Rice 2005-01-26; Hillary Clinton=Hillary Rodham Clinton 2009-01-21; John Kerry 2013-02-01; Rex Tillerson* 2017-02-01; - 2018-03-31; Mike Pompeo*=Michael Pompeo 2018-04-26; - 2021-01-20; Antony Blinken*=Anthony Blinken 2021-01-26; - 2025-01-20; Marco Rubio 2025-01-21
united-states|Defense Secretary|William Perry 1994-02-03; William Cohen 1997-01-24; Donald Rumsfeld* 2001-01-20; Robert Gates 2006-12-18; Leon Panetta 2011-07-01; Chuck Hagel 2013-02-27; Ash Carter=Ashton Carter 2015-02-17; James Mattis=Jim Mattis 2017-01-20; - 2019-01-01; Mark Esper 2019-07-23; - 2020-11-09; Lloyd Austin 2021-01-22; Pete Hegseth 2025-01-25
united-states|National Security Adviser|Stephen Hadley 2005-01-26; - 2009-01-20; Susan Rice 2013-07-01; Michael Flynn=Mike Flynn 2017-01-20; - 2017-02-13; H. R. McMaster=H.R. McMaster 2017-02-20; John Bolton 2018-04-09; - 2019-09-10; Robert O'Brien 2019-09-18; Jake Sullivan 2021-01-20; - 2025-01-20
russia|President|Boris Yeltsin* 1991-07-10; Vladimir Putin* 1999-12-31; Dmitry Medvedev=Dmitri Medvedev 2008-05-07; Vladimir Putin* 2012-05-07
russia|Prime Minister|Viktor Chernomyrdin 1992-12-14; - 1998-03-23; Vladimir Putin 1999-08-09; - 2000-05-07; Mikhail Kasyanov 2000-05-17; - 2004-02-24; Mikhail Fradkov 2004-03-05; Viktor Zubkov 2007-09-14; Vladimir Putin 2008-05-08; Dmitry Medvedev 2012-05-08; Mikhail Mishustin 2020-01-16
russia|Foreign Minister|Andrei Kozyrev 1990-10-11; Yevgeny Primakov 1996-01-09; Igor Ivanov 1998-09-11; Sergey Lavrov*=Sergei Lavrov 2004-03-09
russia|Defence Minister|Sergei Ivanov 2001-03-28; Anatoly Serdyukov 2007-02-15; Sergei Shoigu=Sergey Shoigu 2012-11-06; Andrei Belousov=Andrey Belousov 2024-05-14
china|President|Jiang Zemin 1993-03-27; Hu Jintao 2003-03-15; Xi Jinping 2013-03-14
china|Premier|Li Peng 1988-04-09; Zhu Rongji 1998-03-17; Wen Jiabao 2003-03-16; Li Keqiang 2013-03-15; Li Qiang 2023-03-11
china|Foreign Minister|Qian Qichen 1988-04-12; Tang Jiaxuan 1998-03-18; Li Zhaoxing 2003-03-17; Yang Jiechi 2007-04-27; Wang Yi 2013-03-16; Qin Gang 2022-12-30; Wang Yi 2023-07-25
north-korea|Leader|Kim Il Sung 1948-09-09; Kim Jong Il 1994-07-08; Kim Jong Un 2011-12-17
north-korea|Foreign Minister|Paek Nam Sun 1998-09-05; - 2007-01-02; Pak Ui Chun 2007-05-18; Ri Su Yong 2014-04-09; Ri Yong Ho 2016-05-09; Ri Son Gwon 2020-01-23; Choe Son Hui 2022-06-11
south-korea|President|Kim Young-sam 1993-02-25; Kim Dae-jung 1998-02-25; Roh Moo-hyun 2003-02-25; Lee Myung-bak 2008-02-25; Park Geun-hye 2013-02-25; - 2017-03-10; Moon Jae-in 2017-05-10; Yoon Suk-yeol=Yoon Suk Yeol 2022-05-10; - 2025-04-04; Lee Jae-myung 2025-06-04
south-korea|Foreign Minister|Ban Ki-moon 2004-01-17; - 2006-11-10; Yun Byung-se 2013-03-11; Kang Kyung-wha 2017-06-18; Chung Eui-yong 2021-02-09; Park Jin 2022-05-12; Cho Tae-yul 2024-01-10; - 2025-07-01
japan|Prime Minister|Junichiro Koizumi* 2001-04-26; Shinzo Abe 2006-09-26; Yasuo Fukuda 2007-09-26; Taro Aso 2008-09-24; Yukio Hatoyama 2009-09-16; Naoto Kan 2010-06-08; Yoshihiko Noda 2011-09-02; Shinzo Abe 2012-12-26; Yoshihide Suga 2020-09-16; Fumio Kishida* 2021-10-04; Shigeru Ishiba* 2024-10-01; Sanae Takaichi* 2025-10-21
japan|Foreign Minister|Fumio Kishida 2012-12-26; Taro Kono 2017-08-03; Toshimitsu Motegi 2019-09-11; Yoshimasa Hayashi 2021-11-10; Yoko Kamikawa 2023-09-13; Takeshi Iwaya 2024-10-01; Toshimitsu Motegi 2025-10-21
united-kingdom|Prime Minister|Margaret Thatcher* 1979-05-04; John Major 1990-11-28; Tony Blair 1997-05-02; Gordon Brown 2007-06-27; David Cameron 2010-05-11; Theresa May 2016-07-13; Boris Johnson 2019-07-24; Liz Truss 2022-09-06; Rishi Sunak* 2022-10-25; Keir Starmer* 2024-07-05
united-kingdom|Foreign Secretary|Jack Straw 2001-06-08; Margaret Beckett 2006-05-05; David Miliband 2007-06-28; William Hague 2010-05-12; Philip Hammond 2014-07-15; Boris Johnson 2016-07-13; Jeremy Hunt 2018-07-09; Dominic Raab 2019-07-24; Liz Truss 2021-09-15; James Cleverly 2022-09-06; David Cameron 2023-11-13; David Lammy 2024-07-05; Yvette Cooper 2025-09-05
united-kingdom|Queen|Queen Elizabeth II=Elizabeth II 1952-02-06; - 2022-09-08
france|President|Francois Mitterrand=François Mitterrand 1981-05-21; Jacques Chirac* 1995-05-17; Nicolas Sarkozy* 2007-05-16; Francois Hollande*=François Hollande 2012-05-15; Emmanuel Macron* 2017-05-14
france|Foreign Minister|Bernard Kouchner 2007-05-18; - 2010-11-14; Alain Juppe=Alain Juppé 2011-02-27; Laurent Fabius 2012-05-16; Jean-Marc Ayrault 2016-02-11; Jean-Yves Le Drian 2017-05-17; Catherine Colonna 2022-05-20; Stephane Sejourne=Stéphane Séjourné 2024-01-11; Jean-Noel Barrot=Jean-Noël Barrot 2024-09-21
germany|Chancellor|Helmut Kohl 1982-10-01; Gerhard Schroeder=Gerhard Schröder 1998-10-27; Angela Merkel* 2005-11-22; Olaf Scholz* 2021-12-08; Friedrich Merz 2025-05-06
germany|Foreign Minister|Joschka Fischer 1998-10-27; Frank-Walter Steinmeier 2005-11-22; Guido Westerwelle 2009-10-28; Frank-Walter Steinmeier 2013-12-17; Sigmar Gabriel 2017-01-27; Heiko Maas 2018-03-14; Annalena Baerbock 2021-12-08; Johann Wadephul 2025-05-06
italy|Prime Minister|Silvio Berlusconi* 2008-05-08; Mario Monti 2011-11-16; Enrico Letta 2013-04-28; Matteo Renzi* 2014-02-22; Paolo Gentiloni 2016-12-12; Giuseppe Conte 2018-06-01; Mario Draghi 2021-02-13; Giorgia Meloni* 2022-10-22
spain|Prime Minister|Jose Maria Aznar=José María Aznar 1996-05-05; Jose Luis Rodriguez Zapatero=José Luis Rodríguez Zapatero 2004-04-17; Mariano Rajoy* 2011-12-21; Pedro Sanchez=Pedro Sánchez 2018-06-02
canada|Prime Minister|Jean Chretien=Jean Chrétien 1993-11-04; Paul Martin 2003-12-12; Stephen Harper 2006-02-06; Justin Trudeau* 2015-11-04; Mark Carney 2025-03-14
australia|Prime Minister|John Howard 1996-03-11; Kevin Rudd 2007-12-03; Julia Gillard 2010-06-24; Kevin Rudd 2013-06-27; Tony Abbott 2013-09-18; Malcolm Turnbull 2015-09-15; Scott Morrison 2018-08-24; Anthony Albanese* 2022-05-23
new-zealand|Prime Minister|Helen Clark 1999-12-05; John Key 2008-11-19; Bill English 2016-12-12; Jacinda Ardern* 2017-10-26; Chris Hipkins 2023-01-25; Christopher Luxon 2023-11-27
india|Prime Minister|Atal Bihari Vajpayee 1998-03-19; Manmohan Singh 2004-05-22; Narendra Modi* 2014-05-26
india|Foreign Minister|Sushma Swaraj 2014-05-26; Subrahmanyam Jaishankar=S. Jaishankar=S Jaishankar 2019-05-30
pakistan|Prime Minister|Yousaf Raza Gilani 2008-03-25; - 2012-06-19; Nawaz Sharif 2013-06-05; - 2017-07-28; Imran Khan 2018-08-18; Shehbaz Sharif=Shahbaz Sharif 2022-04-11; - 2023-08-14; Shehbaz Sharif 2024-03-04
israel|Prime Minister|Yitzhak Rabin 1992-07-13; Shimon Peres 1995-11-04; Benjamin Netanyahu* 1996-06-18; Ehud Barak 1999-07-06; Ariel Sharon 2001-03-07; Ehud Olmert 2006-04-14; Benjamin Netanyahu*=Binyamin Netanyahu 2009-03-31; Naftali Bennett 2021-06-13; Yair Lapid 2022-07-01; Benjamin Netanyahu* 2022-12-29
palestine|President|Yasser Arafat=Yasir Arafat 1994-07-05; - 2004-11-11; Mahmoud Abbas 2005-01-15
iran|Supreme Leader|Ruhollah Khomeini 1979-12-03; Ali Khamenei* 1989-06-04
iran|President|Mohammad Khatami 1997-08-03; Mahmoud Ahmadinejad* 2005-08-03; Hassan Rouhani* 2013-08-03; Ebrahim Raisi 2021-08-03; - 2024-05-19; Masoud Pezeshkian 2024-07-28
iran|Foreign Minister|Manouchehr Mottaki 2005-08-24; - 2010-12-13; Mohammad Javad Zarif=Javad Zarif=Mohammed Javad Zarif 2013-08-15; Hossein Amir-Abdollahian 2021-08-25; - 2024-05-19; Abbas Araghchi=Abbas Araqchi 2024-08-21
iraq|Prime Minister|Nouri al-Maliki 2006-05-20; Haider al-Abadi 2014-09-08; Adel Abdul Mahdi 2018-10-25; Mustafa al-Kadhimi 2020-05-07; Mohammed Shia al-Sudani 2022-10-27
syria|President|Hafez al-Assad=Hafez Assad 1971-03-14; Bashar al-Assad=Bashar Assad 2000-07-17; - 2024-12-08; Ahmed al-Sharaa 2025-01-29
turkiye|President|Abdullah Gul=Abdullah Gül 2007-08-28; Recep Tayyip Erdogan*=Tayyip Erdogan=Recep Tayyip Erdoğan 2014-08-28
turkiye|Prime Minister|Recep Tayyip Erdogan* 2003-03-14; Ahmet Davutoglu=Ahmet Davutoğlu 2014-08-29; Binali Yildirim=Binali Yıldırım 2016-05-24; - 2018-07-09
turkiye|Foreign Minister|Ahmet Davutoglu 2009-05-01; Mevlut Cavusoglu=Mevlüt Çavuşoğlu 2014-08-29; Hakan Fidan 2023-06-03
ukraine|President|Leonid Kuchma 1994-07-19; Viktor Yushchenko 2005-01-23; Viktor Yanukovych* 2010-02-25; - 2014-02-22; Petro Poroshenko* 2014-06-07; Volodymyr Zelensky*=Volodymyr Zelenskyy=Volodymyr Zelenskiy 2019-05-20
ukraine|Foreign Minister|Pavlo Klimkin 2014-06-19; - 2019-08-29; Dmytro Kuleba 2020-03-04; Andrii Sybiha 2024-09-05
belarus|President|Alexander Lukashenko*=Aleksandr Lukashenko=Alyaksandr Lukashenka 1994-07-20
kazakhstan|President|Nursultan Nazarbayev* 1991-04-24; Kassym-Jomart Tokayev=Kasym-Zhomart Tokayev 2019-03-20
azerbaijan|President|Ilham Aliyev 2003-10-31
armenia|Prime Minister|Nikol Pashinyan 2018-05-08
hungary|Prime Minister|Viktor Orban=Viktor Orbán 2010-05-29
poland|Prime Minister|Donald Tusk 2007-11-16; Ewa Kopacz 2014-09-22; Beata Szydlo=Beata Szydło 2015-11-16; Mateusz Morawiecki 2017-12-11; Donald Tusk 2023-12-13
poland|President|Bronislaw Komorowski 2010-08-06; Andrzej Duda 2015-08-06; Karol Nawrocki 2025-08-06
netherlands|Prime Minister|Mark Rutte 2010-10-14; Dick Schoof 2024-07-02
greece|Prime Minister|Antonis Samaras 2012-06-20; Alexis Tsipras* 2015-01-26; Kyriakos Mitsotakis 2019-07-08
serbia|President|Tomislav Nikolic 2012-05-31; Aleksandar Vucic=Aleksandar Vučić 2017-05-31
slovakia|Prime Minister|Robert Fico 2012-04-04; - 2018-03-22; Robert Fico 2023-10-25
finland|President|Sauli Niinisto=Sauli Niinistö 2012-03-01; Alexander Stubb 2024-03-01
sweden|Prime Minister|Fredrik Reinfeldt 2006-10-06; Stefan Lofven=Stefan Löfven 2014-10-03; Magdalena Andersson 2021-11-30; Ulf Kristersson 2022-10-18
egypt|President|Hosni Mubarak* 1981-10-14; - 2011-02-11; Mohamed Morsi=Mohammed Morsi 2012-06-30; - 2013-07-03; Abdel Fattah el-Sisi=Abdel Fattah al-Sisi=Abdel-Fattah el-Sissi 2014-06-08
libya|Leader|Muammar Gaddafi=Muammar Gadhafi=Moammar Gadhafi=Muammar al-Gaddafi=Moammar Gaddafi=Muammar Qadhafi=Moammar Qadhafi=Muammar Qaddafi=Moammar Kadafi=Muammar Kadhafi 1969-09-01; - 2011-10-20
saudi-arabia|King|Fahd bin Abdulaziz 1982-06-13; Abdullah bin Abdulaziz 2005-08-01; Salman bin Abdulaziz 2015-01-23
saudi-arabia|Crown Prince|Mohammed bin Salman=Mohammad bin Salman 2017-06-21
saudi-arabia|Foreign Minister|Adel al-Jubeir 2015-04-29; - 2018-12-27; Faisal bin Farhan 2019-10-23
afghanistan|President|Hamid Karzai* 2001-12-22; Ashraf Ghani 2014-09-29; - 2021-08-15
philippines|President|Gloria Macapagal Arroyo 2001-01-20; Benigno Aquino 2010-06-30; Rodrigo Duterte* 2016-06-30; Ferdinand Marcos Jr=Bongbong Marcos 2022-06-30
indonesia|President|Susilo Bambang Yudhoyono 2004-10-20; Joko Widodo 2014-10-20; Prabowo Subianto 2024-10-20
malaysia|Prime Minister|Mahathir Mohamad 1981-07-16; Abdullah Ahmad Badawi 2003-10-31; Najib Razak 2009-04-03; Mahathir Mohamad 2018-05-10; Muhyiddin Yassin 2020-03-01; Ismail Sabri Yaakob 2021-08-21; Anwar Ibrahim 2022-11-24
singapore|Prime Minister|Lee Kuan Yew 1959-06-05; Goh Chok Tong 1990-11-28; Lee Hsien Loong 2004-08-12; Lawrence Wong 2024-05-15
singapore|Foreign Minister|Vivian Balakrishnan 2015-10-01
thailand|Prime Minister|Thaksin Shinawatra 2001-02-09; - 2006-09-19; Yingluck Shinawatra 2011-08-05; - 2014-05-07; Prayuth Chan-ocha=Prayut Chan-o-cha 2014-08-24; Srettha Thavisin 2023-08-22; Paetongtarn Shinawatra 2024-08-16; - 2025-08-29
taiwan|President|Chen Shui-bian 2000-05-20; Ma Ying-jeou 2008-05-20; Tsai Ing-wen 2016-05-20; Lai Ching-te=William Lai 2024-05-20
brazil|President|Fernando Henrique Cardoso 1995-01-01; Luiz Inacio Lula da Silva=Luiz Inácio Lula da Silva 2003-01-01; Dilma Rousseff* 2011-01-01; Michel Temer 2016-08-31; Jair Bolsonaro* 2019-01-01; Luiz Inacio Lula da Silva 2023-01-01
argentina|President|Cristina Fernandez de Kirchner=Cristina Fernández de Kirchner=Cristina Kirchner 2007-12-10; Mauricio Macri 2015-12-10; Alberto Fernandez=Alberto Fernández 2019-12-10; Javier Milei* 2023-12-10
mexico|President|Vicente Fox 2000-12-01; Felipe Calderon=Felipe Calderón 2006-12-01; Enrique Pena Nieto=Enrique Peña Nieto 2012-12-01; Andres Manuel Lopez Obrador=Andrés Manuel López Obrador 2018-12-01; Claudia Sheinbaum* 2024-10-01
colombia|President|Alvaro Uribe=Álvaro Uribe 2002-08-07; Juan Manuel Santos 2010-08-07; Ivan Duque=Iván Duque 2018-08-07; Gustavo Petro 2022-08-07
cuba|President|Fidel Castro 1976-12-02; Raul Castro=Raúl Castro 2008-02-24; Miguel Diaz-Canel=Miguel Díaz-Canel 2018-04-19
venezuela|President|Hugo Chavez=Hugo Chávez 1999-02-02; Nicolas Maduro*=Nicolás Maduro 2013-03-05
south-africa|President|Nelson Mandela 1994-05-10; Thabo Mbeki 1999-06-14; - 2008-09-24; Jacob Zuma 2009-05-09; Cyril Ramaphosa* 2018-02-15
zimbabwe|President|Robert Mugabe* 1987-12-31; Emmerson Mnangagwa 2017-11-24
nigeria|President|Goodluck Jonathan 2010-05-05; Muhammadu Buhari* 2015-05-29; Bola Tinubu 2023-05-29
kenya|President|Mwai Kibaki 2002-12-30; Uhuru Kenyatta 2013-04-09; William Ruto 2022-09-13
ethiopia|Prime Minister|Meles Zenawi 1995-08-23; Hailemariam Desalegn 2012-08-20; Abiy Ahmed 2018-04-02
vietnam|President|Truong Tan Sang 2011-07-25; Tran Dai Quang 2016-04-02; - 2018-09-21; Nguyen Phu Trong 2018-10-23; - 2021-04-05
mongolia|President|Elbegdorj Tsakhia=Tsakhiagiin Elbegdorj 2009-06-18; Battulga Khaltmaa=Khaltmaagiin Battulga 2017-07-10; Khurelsukh Ukhnaa=Ukhnaagiin Khurelsukh 2021-06-25
vatican-city|Pope|John Paul II=Pope John Paul II 1978-10-16; Benedict XVI=Pope Benedict XVI=Pope Benedict 2005-04-19; - 2013-02-28; Pope Francis 2013-03-13; - 2025-04-21; Pope Leo XIV=Pope Leo=Leo XIV 2025-05-08
united-nations|Secretary-General|Boutros Boutros-Ghali 1992-01-01; Kofi Annan* 1997-01-01; Ban Ki-moon 2007-01-01; Antonio Guterres*=António Guterres 2017-01-01
nato|Secretary General|Anders Fogh Rasmussen 2009-08-01; Jens Stoltenberg* 2014-10-01; Mark Rutte 2024-10-01
european-commission|President|Jose Manuel Barroso=José Manuel Barroso 2004-11-22; Jean-Claude Juncker* 2014-11-01; Ursula von der Leyen=Ursula Von der Leyen 2019-12-01
iaea|Director General|Hans Blix 1981-12-01; Mohamed ElBaradei=Mohammed ElBaradei 1997-12-01; Yukiya Amano 2009-12-01; - 2019-07-18; Rafael Grossi=Rafael Mariano Grossi 2019-12-03
`;

type Draft = { name: string; state: string; aliases: Set<string>; famous: boolean } & {
  roles: { title: string; of: string; from: string; to?: string }[];
};

let holders: readonly OfficeHolder[] | undefined;

/** Lists those who have led states and large organisations since about 1990, with the days of their offices. */
export function readOfficeHolders(): readonly OfficeHolder[] {
  if (holders) return holders;
  const drafts = new Map<string, Draft>();
  for (const line of table.trim().split('\n')) {
    const [of = '', title = '', row = ''] = line.split('|');
    const terms = row.split('; ').map((term) => {
      const at = term.lastIndexOf(' ');
      return { names: term.slice(0, at), from: term.slice(at + 1) };
    });
    terms.forEach(({ names, from }, i) => {
      if (names === '-') return;
      const [first = '', ...aliases] = names.split('=');
      const name = first.replace('*', '');
      const id = actorId(name);
      const draft = drafts.get(id) ?? {
        name,
        state: of,
        aliases: new Set<string>(),
        famous: false,
        roles: [],
      };
      drafts.set(id, draft);
      draft.famous ||= first.endsWith('*');
      for (const alias of aliases) draft.aliases.add(alias);
      const to = terms[i + 1]?.from;
      draft.roles.push({ title, of, from, ...(to === undefined ? {} : { to }) });
    });
  }
  holders = [...drafts].map(([id, draft]) => ({ id, ...draft, aliases: [...draft.aliases] }));
  return holders;
}
