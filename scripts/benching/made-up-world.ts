import { Actor } from '../../src/model/actor.ts';
import type { Entry, Library } from '../../src/model/collection.ts';
import { formatId } from '../../src/model/id.ts';
import { Place } from '../../src/model/place.ts';
import { Publisher } from '../../src/model/publisher.ts';
import { type Draw, drawFrom } from './draw.ts';

/** The actors, places and publishers of an archipelago that does not exist. */
export type MadeUpWorld = Pick<Library, 'actors' | 'places' | 'publishers'>;

/** Syllables that read alike in Latin, Cyrillic and Hangul. */
const syllables = [
  ...[
    ['ba', 'ба', '바'],
    ['del', 'дел', '델'],
    ['ko', 'ко', '코'],
    ['ri', 'ри', '리'],
  ],
  ...[
    ['ma', 'ма', '마'],
    ['tun', 'тун', '툰'],
    ['lo', 'ло', '로'],
    ['ve', 'ве', '베'],
  ],
  ...[
    ['san', 'сан', '산'],
    ['du', 'ду', '두'],
    ['ne', 'не', '네'],
    ['gar', 'гар', '가르'],
  ],
  ...[
    ['mi', 'ми', '미'],
    ['pol', 'пол', '폴'],
    ['ha', 'ха', '하'],
    ['rus', 'рус', '루스'],
  ],
] as const;

const islands = ['Almeria', 'Brenholm', 'Cassowar', 'Dunmarra', 'Eskerry', 'Fallowey'];
const offices = ['Prime minister', 'Foreign minister', 'Harbour minister', 'Envoy', 'Speaker'];
const bodies = ['Ferries', 'Parliament', 'Lighthouses', 'Coastguard'];
const outlets = [
  ['Lagoon Wire', 'agency'],
  ['Reef Agency', 'state agency'],
  ['Tide Gazette', 'newspaper'],
  ['Shoal Courier', 'newspaper'],
  ['Radio Sandbar', 'broadcaster'],
  ['Atoll Television', 'broadcaster'],
  ['Buoy Quarterly', 'magazine'],
  ['Ministry of Harbours', 'ministry'],
] as const;
const features = ['Harbour', 'Point', 'Landing', 'Sound', 'Head', 'Strand', 'Ferry', 'Quay'];

/** Makes the world in which the made-up events happen; always the same. */
export function makeUpWorld(): MadeUpWorld {
  const draw = drawFrom(1);
  const actors = new Map<string, Entry<'actors'>>();
  const places = new Map<string, Entry<'places'>>();
  const publishers = new Map<string, Entry<'publishers'>>();
  const add = <Data extends { name: string }>(
    records: Map<string, { id: string; body: string; data: Data }>,
    data: Data,
  ) => {
    const id = formatId(data.name);
    if (!records.has(id)) records.set(id, { id, body: '', data });
    return id;
  };
  for (const [number, island] of islands.entries()) {
    const side = add(actors, Actor.parse({ name: island, kind: 'state', review: 'reviewed' }));
    const [latitude, longitude] = [-20 + number * 9, -150 + number * 48];
    const around = add(
      places,
      Place.parse({ name: island, coordinates: [latitude, longitude], review: 'reviewed' }),
    );
    for (const [at, feature] of features.entries()) {
      const coordinates = [latitude + (at % 3) - 1, longitude + (at % 4) - 1.5];
      const name = `${word(draw).latin} ${feature}`;
      add(places, Place.parse({ name, coordinates, partOf: around, review: 'reviewed' }));
    }
    for (const body of bodies) {
      const name = `${island} ${body}`;
      add(actors, Actor.parse({ name, kind: 'organisation', side, review: 'reviewed' }));
    }
    for (let person = 0; person < 20; person += 1) add(actors, makeUpPerson(draw, side));
  }
  for (const [name, kind] of outlets) {
    add(publishers, Publisher.parse({ name, kind, language: 'en', review: 'reviewed' }));
  }
  return { actors, places, publishers };
}

function makeUpPerson(draw: Draw, side: string): Actor {
  const [given, family] = [word(draw), word(draw)];
  const from = 1990 + draw.whole(30);
  return Actor.parse({
    name: `${given.latin} ${family.latin}`,
    kind: 'person',
    side,
    names: {
      ru: `${given.cyrillic} ${family.cyrillic}`,
      ko: `${family.hangul}${given.hangul}`,
    },
    roles: [{ title: draw.one(offices), of: side, from: `${from}`, to: `${from + 5}` }],
    review: draw.chance(0.7) ? 'reviewed' : 'machine',
  });
}

function word(draw: Draw): { latin: string; cyrillic: string; hangul: string } {
  const parts = Array.from({ length: 2 + draw.whole(2) }, () => draw.one(syllables));
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    latin: capital(parts.map(([latin]) => latin).join('')),
    cyrillic: capital(parts.map(([, cyrillic]) => cyrillic).join('')),
    hangul: parts.map(([, , hangul]) => hangul).join(''),
  };
}
