/** An organisation that news everywhere names without introducing it. */
export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly side?: string;
}

// id | side or - | name; aliases. Words in capitals only are matched in capitals only.
const table = `
united-nations|-|United Nations; UN; U.N.
un-security-council|-|UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; UNSC
un-general-assembly|-|UN General Assembly; U.N. General Assembly; United Nations General Assembly; UNGA
un-human-rights-council|-|UN Human Rights Council; U.N. Human Rights Council; Human Rights Council
unesco|-|UNESCO
unicef|-|UNICEF
unhcr|-|UNHCR; UN refugee agency; U.N. refugee agency
world-food-programme|-|World Food Programme; World Food Program; WFP
world-health-organization|-|World Health Organization; World Health Organisation; WHO
world-bank|-|World Bank
imf|-|International Monetary Fund; IMF
wto|-|World Trade Organization; World Trade Organisation; WTO
iaea|-|International Atomic Energy Agency; IAEA; UN nuclear watchdog
international-criminal-court|-|International Criminal Court; ICC
international-court-of-justice|-|International Court of Justice; ICJ
ctbto|-|Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO; Comprehensive Test Ban Treaty Organization
opcw|-|Organisation for the Prohibition of Chemical Weapons; OPCW
european-union|-|European Union; EU; E.U.
european-commission|-|European Commission
european-parliament|-|European Parliament
european-council|-|European Council
european-central-bank|-|European Central Bank; ECB
nato|-|NATO; Nato; North Atlantic Treaty Organization
osce|-|Organization for Security and Co-operation in Europe; OSCE
asean|-|ASEAN; Asean; Association of Southeast Asian Nations
apec|-|Asia-Pacific Economic Cooperation; APEC; Apec
african-union|-|African Union
arab-league|-|Arab League
opec|-|OPEC; Opec
oecd|-|OECD
g7|-|G7; G-7; Group of Seven
g8|-|G8; G-8; Group of Eight
g20|-|G20; G-20; Group of 20; Group of Twenty
brics|-|BRICS
shanghai-cooperation-organisation|-|Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO
eurasian-economic-union|-|Eurasian Economic Union; EAEU
csto|-|Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO
icrc|-|International Committee of the Red Cross; ICRC; Red Cross
international-olympic-committee|-|International Olympic Committee; IOC
fifa|-|FIFA; Fifa
interpol|-|Interpol; INTERPOL
amnesty-international|-|Amnesty International
human-rights-watch|-|Human Rights Watch
islamic-state|-|Islamic State; ISIS; ISIL; Isis; Daesh
al-qaeda|-|al-Qaeda; Al Qaeda; al-Qaida; Al-Qaida
taliban|-|Taliban
hamas|-|Hamas
hezbollah|-|Hezbollah; Hizbullah
united-nations-command|-|United Nations Command; UN Command; U.N. Command; UNC
white-house|united-states|White House
pentagon|united-states|Pentagon; US Department of Defense; U.S. Department of Defense; Department of Defense; Defense Department; US Defense Department; U.S. Defense Department; US Defence Department
us-state-department|united-states|US State Department; U.S. State Department; State Department; US Department of State; U.S. Department of State; Department of State
us-treasury|united-states|US Treasury; U.S. Treasury; Treasury Department; US Treasury Department; U.S. Treasury Department; Department of the Treasury
us-justice-department|united-states|US Justice Department; U.S. Justice Department; Justice Department; Department of Justice; DOJ
us-homeland-security-department|united-states|Department of Homeland Security; Homeland Security Department; DHS
us-congress|united-states|US Congress; U.S. Congress
us-senate|united-states|US Senate; U.S. Senate
us-house-of-representatives|united-states|US House of Representatives; U.S. House of Representatives; House of Representatives
us-house-intelligence-committee|united-states|House intelligence committee; House Intelligence Committee; House Permanent Select Committee on Intelligence
us-senate-intelligence-committee|united-states|Senate intelligence committee; Senate Intelligence Committee
us-supreme-court|united-states|US Supreme Court; U.S. Supreme Court
us-federal-reserve|united-states|Federal Reserve; US Federal Reserve; U.S. Federal Reserve
us-pacific-command|united-states|US Pacific Command; U.S. Pacific Command; Pacific Command; PACOM
us-indo-pacific-command|united-states|US Indo-Pacific Command; U.S. Indo-Pacific Command; Indo-Pacific Command; INDOPACOM
us-forces-korea|united-states|US Forces Korea; U.S. Forces Korea; United States Forces Korea; USFK
us-military|united-states|US military; U.S. military; American military; US army; U.S. Army; US armed forces; U.S. armed forces
us-intelligence-agencies|united-states|US intelligence agencies; U.S. intelligence agencies; US intelligence community; U.S. intelligence community; US intelligence; U.S. intelligence; American intelligence
norad|united-states|North American Aerospace Defense Command; NORAD; Norad
fbi|united-states|FBI; F.B.I.; Federal Bureau of Investigation
cia|united-states|CIA; C.I.A.; Central Intelligence Agency
nsa|united-states|NSA; National Security Agency
us-national-security-council|united-states|US National Security Council; U.S. National Security Council; White House National Security Council
national-security-council|-|National Security Council
nasa|united-states|NASA; Nasa
republican-party|united-states|Republican Party; GOP; Republican National Committee; RNC
democratic-party|united-states|Democratic Party; Democratic National Committee; DNC
house-democrats|united-states|House Democrats
house-republicans|united-states|House Republicans; House GOP
senate-democrats|united-states|Senate Democrats
senate-republicans|united-states|Senate Republicans; Senate GOP
us-capitol-police|united-states|US Capitol Police; U.S. Capitol Police; Capitol Police
us-secret-service|united-states|US Secret Service; U.S. Secret Service; Secret Service
us-coast-guard|united-states|US Coast Guard; U.S. Coast Guard; Coast Guard
us-customs-and-border-protection|united-states|US Customs and Border Protection; U.S. Customs and Border Protection; Customs and Border Protection; CBP
us-immigration-and-customs-enforcement|united-states|US Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement; Immigration and Customs Enforcement
food-and-drug-administration|united-states|Food and Drug Administration; FDA
centers-for-disease-control-and-prevention|united-states|Centers for Disease Control and Prevention; Centers for Disease Control; CDC
environmental-protection-agency|united-states|Environmental Protection Agency; EPA
federal-emergency-management-agency|united-states|Federal Emergency Management Agency; FEMA
securities-and-exchange-commission|united-states|Securities and Exchange Commission; SEC
federal-trade-commission|united-states|Federal Trade Commission; FTC
federal-aviation-administration|united-states|Federal Aviation Administration; FAA
internal-revenue-service|united-states|Internal Revenue Service; IRS
drug-enforcement-administration|united-states|Drug Enforcement Administration; DEA
congressional-budget-office|united-states|Congressional Budget Office; CBO
us-department-of-health-and-human-services|united-states|Department of Health and Human Services; Health and Human Services Department; HHS
aclu|united-states|American Civil Liberties Union; ACLU
naacp|united-states|NAACP
national-rifle-association|united-states|National Rifle Association; NRA
kremlin|russia|Kremlin
state-duma|russia|State Duma; Russian State Duma
federation-council|russia|Federation Council; Russian Federation Council
russian-security-council|russia|Russian Security Council; Security Council of the Russian Federation; Security Council of Russia; Russia's Security Council
russian-academy-of-sciences|russia|Russian Academy of Sciences
roscosmos|russia|Roscosmos
gazprom|russia|Gazprom
rosneft|russia|Rosneft
fsb|russia|FSB; Federal Security Service
united-russia|russia|United Russia; United Russia Party; United Russia party
blue-house|south-korea|Blue House; Cheong Wa Dae; Cheongwadae
south-korea-joint-chiefs-of-staff|south-korea|South Korea's Joint Chiefs of Staff; South Korean Joint Chiefs of Staff; South Korea's joint chiefs of staff; Seoul's Joint Chiefs of Staff
south-korean-unification-ministry|south-korea|Unification Ministry; Ministry of Unification; South Korean Unification Ministry; Seoul's Unification Ministry
national-intelligence-service|south-korea|National Intelligence Service
liberty-korea-party|south-korea|Liberty Korea Party
south-korean-national-assembly|south-korea|South Korean National Assembly
workers-party-of-korea|north-korea|Workers' Party of Korea; Workers Party of Korea; WPK; Korean Workers' Party; Workers' Party
central-committee-of-the-workers-party|north-korea|Central Committee of the Workers' Party of Korea; WPK Central Committee; Workers' Party Central Committee; Central Committee of the Workers' Party; Central Committee of the WPK
supreme-peoples-assembly|north-korea|Supreme People's Assembly; Supreme Peoples Assembly; SPA
presidium-of-the-supreme-peoples-assembly|north-korea|Presidium of the Supreme People's Assembly; SPA Presidium; Presidium of the SPA
state-affairs-commission|north-korea|State Affairs Commission
korean-peoples-army|north-korea|Korean People's Army; KPA
chinese-communist-party|china|Chinese Communist Party; Communist Party of China; CCP; CPC
peoples-liberation-army|china|People's Liberation Army; PLA
downing-street|united-kingdom|Downing Street; 10 Downing Street; Number 10
british-foreign-office|united-kingdom|Foreign Office; British Foreign Office
`;

/** Organisations of the world that need no introduction, from general knowledge; outlets apart. */
export const organisations: readonly KnownOrganisation[] = readOrganisations(table);

/** Reads rows of `id | side or - | name; alias; alias`. */
export function readOrganisations(rows: string): KnownOrganisation[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [id = '', side = '-', names = ''] = line.split('|');
      const [name = '', ...aliases] = names.split('; ');
      if (name === '') return [];
      return [{ id, name, aliases, ...(side === '-' ? {} : { side }) }];
    });
}
