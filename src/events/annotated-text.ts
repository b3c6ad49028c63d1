import type { Article, Mention, PlaceMention, Segment, Span, Timex } from '../model/extraction.ts';
import { splitSentences } from '../model/sentences.ts';
import type { Names } from './draft.ts';

/** An article with what the other rooms would find in it. */
export interface Annotated {
  readonly article: Article;
  readonly times: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly placeMentions: readonly PlaceMention[];
}

const mark = /\[([^[\]=]+)=([a-z0-9, -]+)\]|\{([^{}=]+)=([a-z0-9-]+)\}|<([^<>=]+)=([^<>]+)>/g;

/**
 * Reads text for tests in which actors, places and times are marked, "[Ada Holt=ada-holt] left
 * {Bergen=bergen} on <Friday=2020-05-01>." The first paragraph is the headline; a paragraph that
 * begins with "#" is a subhead.
 */
export function parseAnnotated(marked: string, published?: string): Annotated {
  let text = '';
  let last = 0;
  const times: Timex[] = [];
  const mentions: Mention[] = [];
  const placeMentions: PlaceMention[] = [];
  for (const m of marked.matchAll(mark)) {
    text += marked.slice(last, m.index);
    const start = text.length;
    text += m[1] ?? m[3] ?? m[5] ?? '';
    const end = text.length;
    for (const actor of m[2]?.split(',') ?? []) mentions.push({ start, end, actor: actor.trim() });
    if (m[4] !== undefined) placeMentions.push({ start, end, place: m[4] });
    if (m[6] !== undefined) times.push(timex(start, end, m[6]));
    last = m.index + m[0].length;
  }
  text += marked.slice(last);
  const segments: Segment[] = [];
  for (const m of text.matchAll(/[^\n]+/g)) {
    const subhead = m[0].startsWith('#');
    const span: Span = [m.index + (subhead ? 1 : 0), m.index + m[0].length];
    segments.push({
      role: segments.length === 0 ? 'headline' : subhead ? 'subhead' : 'paragraph',
      span,
    });
  }
  const sentences = segments
    .filter((s) => s.role === 'paragraph')
    .flatMap((s) => splitSentences(text, s.span));
  const source = {
    publisher: 'Test',
    headline: text.split('\n')[0] ?? '',
    language: 'en',
    ...(published === undefined ? {} : { published }),
  };
  return {
    article: { file: 'test.txt', form: 'capture', text, sha256: '', source, segments, sentences },
    times,
    mentions,
    placeMentions,
  };
}

function timex(start: number, end: number, value: string): Timex {
  const hour = value.startsWith('P') ? -1 : value.indexOf('T');
  if (hour > 0) {
    const edtf = value.slice(0, hour);
    return { start, end, type: 'TIME', value, edtf, rule: 'clock-time' };
  }
  return value.startsWith('P')
    ? { start, end, type: 'DURATION', value, rule: 'test' }
    : { start, end, type: 'DATE', value, edtf: value, rule: 'test' };
}

/** Names for tests: the id in capitals; persons, but for the states and outlets given. */
export function testNames(states: readonly string[] = [], media: readonly string[] = []): Names {
  const name = (id: string) =>
    id
      .split('-')
      .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
      .join(' ');
  return {
    name,
    placeName: name,
    kind: (id) => (states.includes(id) ? 'state' : media.includes(id) ? 'organisation' : 'person'),
    side: (id) => (states.includes(id) ? id : undefined),
    regions: (id) => [id],
    gender: () => undefined,
    isMedia: (id) => media.includes(id),
  };
}
