import { describe, expect, it } from 'vitest';
import { empty, ids, read } from './fixtures/read.ts';

describe('readActors(article, register): names', () => {
  it('ties the spellings of a Korean name to one actor', () => {
    for (const name of [
      'Kim Jong Un',
      'Kim Jong-un',
      'Kim Jongun',
      'KIM JONG UN',
      'Jong-un Kim',
      'Kim Jŏng Un',
    ]) {
      expect(read(`Reporters saw ${name} at the station.`).said, name).toEqual([
        `${name}=kim-jong-un`,
      ]);
    }
  });
  it('ties transliterations and patronymics to one actor', () => {
    for (const name of [
      'Sergei Lavrov',
      'Sergey Lavrov',
      'Sergey Viktorovich Lavrov',
      'Sergej Lavrov',
    ]) {
      expect(read(`The talks were led by ${name} himself.`).said[0], name).toBe(
        `${name}=sergey-lavrov`,
      );
    }
  });
  it('reads names in Korean, Russian and Chinese letters, with particles and cases', () => {
    expect(ids('김정은이 손님을 맞았다.')).toContain('kim-jong-un');
    expect(ids('Письмо Сергею Лаврову пришло вчера, сообщили в Хасане.')).toContain(
      'sergey-lavrov',
    );
    expect(ids('客人昨天会见了金正恩。')).toContain('kim-jong-un');
  });
  it('reads a name to which the next word is glued, and no more of it than the name', () => {
    const { said } = read(
      'A letter toKim Jong Unon the holiday was read; Kim Jong Unsent an answer.',
    );
    expect(said).toEqual(['Kim Jong Un=kim-jong-un', 'Kim Jong Un=kim-jong-un']);
  });
  it('leaves out the possessive ending, also when it is an entity', () => {
    expect(read('Kim Jong Un&#x27;s train and Donald Trump’s plane left.').said).toEqual([
      'Kim Jong Un=kim-jong-un',
      'Donald Trump=donald-trump',
    ]);
  });
});

describe('readActors(article, register): short forms', () => {
  it('resolves a family name that one person in the article bears', () => {
    expect(
      read('Minister Ri Yong Ho flew in. Ri went to the hotel.', { known: empty }).said,
    ).toEqual(['Ri Yong Ho=ri-yong-ho', 'Ri=ri-yong-ho']);
  });
  it('tells bearers of one name apart by title and gender', () => {
    const text =
      'President Park Ha-na met Minister Park Do-yun. Ms Park smiled. Minister Park bowed and Mr Park left.';
    const found = read(`${text} "I am glad," she said.`, { known: empty });
    expect(found.said).toContain('Park=park-do-yun');
  });
  it('leaves a name alone that two equals share', () => {
    const { said } = read('Kim Hye Ok, 27, and Kim Song Il, 38, were asked. Kim nodded.', {
      known: empty,
    });
    expect(said).toHaveLength(2);
  });
  it('knows a person of the register by a rare family name, never by a common one', () => {
    expect(read('Nobody expected Lavrov to stay.').said).toEqual(['Lavrov=sergey-lavrov']);
    expect(read('Nobody expected Kim to stay.').said).toEqual([]);
  });
  it('does not take an attribute for someone who takes part', () => {
    const { mentions } = read('Donald Trump spoke. The Trump campaign agreed.');
    expect(mentions.map((m) => m.form)).toEqual(['name', 'adjective']);
  });
  it('takes an administration and a government for their state', () => {
    expect(read('Donald Trump spoke. The Trump administration agreed.').said).toContain(
      'Trump administration=united-states',
    );
    expect([...ids('The South Korean government agreed.')]).toEqual(['south-korea']);
  });
  it('reads both Koreas in "inter-Korean", "North-South" and "the two Korean leaders"', () => {
    const both = ['north-korea', 'south-korea'];
    expect([...ids('North Korea agreed. The inter-Korean talks began.')]).toEqual(both);
    expect([...ids('North Korea agreed. North-South talks began.')]).toEqual(both);
    expect([...ids('North Korea agreed. The North-South talks began.')]).toEqual(both);
    expect([...ids('North Korea agreed. The two Korean leaders met.')]).toEqual([
      'north-korea',
      'kim-jong-un',
      'moon-jae-in',
    ]);
    expect([...ids('The inter-island talks began.')]).toEqual([]);
  });
  it('takes a family name for the one of whom the last sentences speak', () => {
    const { said } = read(
      'Kim Jong Un agreed. Kim smiled.\n\nSeoul waited. It rained there. Nothing came. Kim Yong Nam was told so. Kim Yong Nam left. Kim was late.',
    );
    expect(said.at(-1)).toBe('Kim=kim-yong-nam');
  });
  it('takes an envoy of a state for the one of whom the text has just spoken', () => {
    const known = 'North Korean general Kim Yong Chol went to New York.';
    expect(read(`${known} The senior North Korean envoy arrived.`).said).toContain(
      'The senior North Korean envoy=kim-yong-chol',
    );
    expect(read('Rain fell. The senior North Korean envoy arrived.').said).toEqual([
      'North Korean=north-korea',
    ]);
    expect(read(`${known} A senior North Korean official arrived.`).said).toContain(
      'North Korean=north-korea',
    );
  });
  it('takes officials of the administration for those of the United States', () => {
    expect(read('The United States agreed, a senior administration official said.').said).toContain(
      'administration=united-states',
    );
    expect([...ids('A senior administration official said so.')]).toEqual([]);
  });
  it('knows a leader by the family name where the state is named', () => {
    expect(ids('Talks with Moon went on in South Korea.')).toContain('moon-jae-in');
    expect(ids('Talks with Moon went on in Norway.')).not.toContain('moon-jae-in');
    expect(ids('A flight to the Moon began in South Korea.')).not.toContain('moon-jae-in');
  });
});

describe('readActors(article, register): roles', () => {
  it('asks the register who held an office on the day', () => {
    expect(read('The US president wrote back.').said).toEqual(['The US president=donald-trump']);
    expect(read('The US president wrote back.', { published: '2012-05-31' }).said).toEqual([
      'The US president=barack-obama',
    ]);
    expect(ids("In 2002 Russia's foreign minister went there.")).toContain('igor-ivanov');
    expect(ids("Russia's top diplomat went there.")).toContain('sergey-lavrov');
  });
  it('learns roles from the article', () => {
    const { said } = read(
      "North Korea's Foreign Minister Ri Yong Ho arrived. The North Korean foreign minister will stay.",
      { known: empty },
    );
    expect(said).toContain('The North Korean foreign minister=ri-yong-ho');
  });
  it('gives a counterpart the office of the other, and "the two" to both', () => {
    const { said, mentions } = read(
      'Foreign Minister Ri Yong Ho will meet his Russian counterpart Sergei Lavrov. The two foreign ministers have met before.',
      { known: empty },
    );
    expect(said.slice(-2)).toEqual([
      'The two foreign ministers=ri-yong-ho',
      'The two foreign ministers=sergey-lavrov',
    ]);
    expect(mentions.at(-1)?.start).toBe(mentions.at(-2)?.start);
  });
  it('reads the leaders of two states', () => {
    expect(ids('The leaders of North and South Korea shook hands.')).toEqual(
      new Set(['kim-jong-un', 'moon-jae-in']),
    );
    expect(ids('The North and South Korean leaders shook hands.')).toEqual(
      new Set(['kim-jong-un', 'moon-jae-in']),
    );
  });
  it('leaves former holders and titles without a holder alone', () => {
    expect(ids('The former US president wrote back.')).toEqual(new Set(['united-states']));
    expect(ids('A minister wrote back to the analyst.')).toEqual(new Set());
  });
});

describe('readActors(article, register): states and bodies', () => {
  it('tells a capital as a state from the town', () => {
    const found = read(
      'Pyongyang announced a plan. He arrived in Pyongyang. Relations between Moscow and Washington are cool. She travelled from Seoul to Tokyo.',
    );
    expect(found.said).toEqual([
      'Pyongyang=north-korea',
      'Moscow=russia',
      'Washington=united-states',
    ]);
    expect(found.where).toEqual(['Pyongyang@pyongyang', 'Seoul@seoul', 'Tokyo@tokyo']);
  });
  it('reads the halves of Korea only where the article speaks of Korea', () => {
    expect(ids('North Korea agreed. The North will send a team to the South.')).toEqual(
      new Set(['north-korea', 'south-korea']),
    );
    expect(ids('Snow fell in the North; the South stayed dry.')).toEqual(new Set());
  });
  it('reads ministries, embassies and both of two', () => {
    expect(ids('The North Korean and Russian foreign ministries met.')).toEqual(
      new Set(['north-korean-foreign-ministry', 'russian-foreign-ministry']),
    );
    expect(
      ids(
        'The Ministry of Foreign Affairs of the DPRK and the Russian embassy in Pyongyang agreed.',
      ),
    ).toEqual(new Set(['north-korean-foreign-ministry', 'russian-embassy-pyongyang']));
    expect(ids('The Russian embassy here gave a reception.', { dateline: 'Pyongyang' })).toEqual(
      new Set(['russian-embassy-pyongyang']),
    );
  });
  it('takes a state in a phrase of place for a place as well', () => {
    expect(read('The team flew to South Korea.').where).toEqual(['South Korea@south-korea']);
    expect(read('There is no change in US policy.').where).toEqual([]);
  });
});

describe('readActors(article, register): pronouns', () => {
  it('resolves them where one person can be meant', () => {
    expect(read('Donald Trump spoke. He left at noon.').said).toEqual([
      'Donald Trump=donald-trump',
      'He=donald-trump',
    ]);
    expect(read('Kim Jong Un met Donald Trump, and Trump said he was glad.').said.at(-1)).toBe(
      'he=donald-trump',
    );
  });
  it('leaves them alone in quotations and where two can be meant', () => {
    expect(read('Donald Trump spoke. “He is late,” a guard said.').said).toHaveLength(1);
    expect(ids('A guard met a driver. He left.')).toEqual(new Set());
  });
});

describe('readActors(article, register): "the country"', () => {
  it('resolves it to the one state that is spoken of', () => {
    const { said } = read(
      'North Korea tested a rocket, and the UN imposed sanctions on the country.',
    );
    expect(said.at(-1)).toBe('the country=north-korea');
    expect(read('China and Russia met. The two countries agreed.').said.slice(-2)).toEqual([
      'The two countries=china',
      'The two countries=russia',
    ]);
  });
  it('leaves it alone where states compete, where it is defined, and in quotations', () => {
    expect(read('China warned Japan about the country.').said).toHaveLength(2);
    expect(read('China lies in the country of the dragon.').said).toHaveLength(1);
    expect(read('China smiled. “Save the country,” a man said.').said).toHaveLength(1);
  });
});
