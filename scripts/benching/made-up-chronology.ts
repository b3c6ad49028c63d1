import type { Entry, Library } from '../../src/model/collection.ts';
import { Event } from '../../src/model/event.ts';
import { formatId } from '../../src/model/id.ts';
import { Source } from '../../src/model/source.ts';
import type { Status } from '../../src/model/status.ts';
import { type Draw, drawFrom } from './draw.ts';
import { makeUpDate, makeUpDay, textOf } from './made-up-dates.ts';
import { type MadeUpStory, makeUpStory } from './made-up-stories.ts';
import { makeUpWorld } from './made-up-world.ts';

/**
 * Makes a chronology of so many events on islands that do not exist, for benchmarks: the same
 * number gives the same records. Forty years, some of them ten times as busy as others; days,
 * months, spans and open dates; every status; one to three sources for each event, some of which
 * differ on the day; plans that came about, plans that nobody spoke of again, talks inside visits.
 * With `year`, all of them begin in that year, but for those without a date.
 */
export function makeUpChronology(size: number, { year }: { year?: number } = {}): Library {
  const draw = drawFrom(size);
  const world = makeUpWorld();
  const events = new Map<string, Entry<'events'>>();
  const sources = new Map<string, Entry<'sources'>>();
  const publishers = [...world.publishers.values()];
  const seen = new Set<string>();
  let last: Entry<'events'> | undefined;

  /** The article of one outlet on one week's events. */
  const articleOn = (day: number, title: string, at: number): string => {
    // Squared, so that some outlets write much more than others.
    const rank = (draw.number() ** 2 * publishers.length + at) % publishers.length;
    const publisher = publishers[Math.floor(rank)];
    if (publisher === undefined) throw new Error('there is no publisher');
    const sunday = day + 1 + ((3 - (day + 1) + 7_000_000) % 7);
    const id = `${publisher.id}-${textOf(sunday)}`;
    if (!sources.has(id)) {
      const data = Source.parse({
        publisher: publisher.id,
        headline: `The week: ${title}`,
        published: textOf(sunday),
        publishedBasis: 'stated',
        url: `https://${publisher.id}.example.org/${textOf(sunday)}`,
        language: 'en',
        form: 'digest',
        words: 600,
        review: 'reviewed',
      });
      sources.set(id, { id, body: '', data });
    }
    return id;
  };

  while (events.size < size) {
    const day = makeUpDay(draw, year);
    const story = makeUpStory(draw, world);
    const { date, latest } = makeUpDate(draw, day);
    const likeness = `${date} ${story.kind} ${story.actors.map(({ actor }) => actor).sort()}`;
    if (seen.has(likeness)) continue;
    seen.add(likeness);
    const status = makeUpStatus(draw);
    const told = 1 + (draw.chance(0.4) ? 1 : 0) + (draw.chance(0.15) ? 1 : 0);
    const ahead = status === 'announced' || status === 'planned' || status === 'speculative';
    const evidence = Array.from({ length: told }, (_, at) => {
      const reported = ahead ? day - 10 - at * 7 : latest + at * 7;
      const other = at > 0 && draw.chance(0.08) && date.length === 10 ? textOf(day + 1) : date;
      return {
        source: articleOn(reported, story.title, at),
        quote: {
          exact: `${story.sentence} The ${at === 0 ? 'first' : 'other'} account gives ${other ?? 'no day'}.`,
        },
        says: { ...(other !== '' && { date: other }), status },
        stance: status === 'denied' ? 'denies' : 'reports',
      };
    });
    const id = formatId(`${textOf(day)}-${story.title}-${events.size}`, 100);
    const linked = last !== undefined && draw.chance(0.05) ? { follows: last.id } : {};
    const data = Event.parse({
      title: story.title,
      ...(date !== '' && { date }),
      status,
      kind: story.kind,
      places: story.places,
      actors: story.actors,
      evidence,
      ...linked,
      review: draw.chance(0.6) ? 'reviewed' : 'machine',
    });
    last = { id, body: draw.chance(0.2) ? makeUpBody(draw, story) : '', data };
    events.set(id, last);
  }
  return { ...world, sources, events };
}

const rareStatuses: readonly Status[] = [
  ...['announced', 'announced', 'planned', 'planned', 'cancelled', 'postponed'],
  ...['denied', 'speculative', 'ongoing', 'ongoing'],
] as Status[];

function makeUpStatus(draw: Draw): Status {
  return draw.chance(0.8) ? 'occurred' : draw.one(rareStatuses);
}

/** An editor's account of 40 to 80 words. */
function makeUpBody(draw: Draw, { sentence }: MadeUpStory): string {
  const more = [
    'The two islands had not spoken of the matter since the herring ran north.',
    'Nobody aboard the evening boat would say who had asked for it first.',
    'A clerk of the harbour office wrote down the hour, the tide and the weather.',
    'What was said about the lighthouse dues is not known, and both sides kept to that.',
    'Fishermen on the outer quay heard of it a day later, by the mail launch.',
  ];
  const first = draw.whole(more.length);
  const told = Array.from({ length: 3 }, (_, at) => more[(first + at) % more.length]);
  return `\n${sentence} ${told.join(' ')}\n`;
}
