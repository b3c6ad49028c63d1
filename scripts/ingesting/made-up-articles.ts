/** Writes articles of an invented world for tests: some tell the same events, some only their own. */
export interface MadeUpArticle {
  readonly name: string;
  readonly text: string;
}

const people = [
  'Alda Verin',
  'Boris Talmanov',
  'Carla Osterby',
  'Dario Quent',
  'Edita Larsova',
  'Farid Hamzen',
];
const cities = ['Geneva', 'Vienna', 'Oslo', 'Cairo', 'Lima', 'Nairobi'];
const papers = ['Morning Ledger', 'Harbour Post', 'The Plain Courier'];
const months = ['March', 'April', 'May', 'June'];

/** Makes `count` articles; the same count gives the same bytes. */
export function makeUpArticles(count: number): MadeUpArticle[] {
  return Array.from({ length: count }, (_, i) => {
    // Three papers write on each meeting, on three days.
    const story = Math.floor(i / 3);
    const paper = papers[i % 3] ?? '';
    const [a, b, c] = [story, story + 1 + (story % 3), story + 4].map((n) => people[n % 6] ?? '');
    const [here, there] = [cities[story % 6], cities[(story + 2) % 6]];
    const month = months[story % 4] ?? '';
    const day = 2 + ((story * 5) % 20);
    const published = `2018-${String(months.indexOf(month) + 3).padStart(2, '0')}-${String(day + (i % 3)).padStart(2, '0')}`;
    return {
      name: `story-${String(story).padStart(3, '0')}-${i % 3}.md`,
      text: [
        '---',
        'form: digest',
        `publisher: ${paper}`,
        `headline: ${a} and ${b} talk in ${here} (${i})`,
        `published: ${published}`,
        '---',
        `On ${day} ${month} 2018 ${a} met ${b} in ${here}. Both spoke of the price of salt.`,
        `On ${day - 1} ${month} 2018 ${c} arrived in ${there}, where ${paper} has an office.`,
        i % 3 === 1 ? `${a} will visit ${there} on ${day + 8} ${month} 2018.` : '',
        i % 3 === 2
          ? `On ${day} ${month} 2017 ${b} signed an agreement with ${c} in ${there}.`
          : '',
        '',
      ].join('\n'),
    };
  });
}
