import { edtfBounds } from '../model/edtf.ts';
import { isoDay } from '../model/iso-day.ts';
import { type Coming, isOfComing } from './coming-day.ts';
import type { Draft } from './draft.ts';
import { speech } from './speech.ts';

/** Where the telling is in time: what the reader of an article keeps in mind from sentence to sentence. */
export interface Scene {
  /** Published day, ISO, and as a day number; absent when unknown. */
  readonly published?: string;
  readonly publishedDay?: number;
  /** The day of the event that the article opens with, ISO; the published day where it opens with none. */
  readonly newsDay?: string;
  /** The day before the published one, where the article names it and no newer one; ISO. */
  readonly eve?: string;
  /** A date that heads this part of the article ("Monday"). */
  readonly heading?: string;
  /** This part of the article tells what came before its news. */
  readonly background?: boolean;
  /** The date of the last event told in a main clause, and where it stood. */
  readonly date?: string;
  readonly paragraph?: number;
  readonly sentence?: number;
  /** Who took part in it. */
  readonly actors?: readonly string[];
  /** The event was something said. */
  readonly spoken?: boolean;
  /** The day ahead that is being told of. */
  readonly coming?: Coming;
}

/** A draft's date and how it is known. */
export interface Dated {
  readonly date: string | null;
  readonly basis: 'text' | 'heading' | 'scene' | 'news' | 'bound' | 'open';
}

/**
 * Dates a draft: by its own date, else by the scene it is told in, else by the day's news; what is
 * only known to lie behind gets a bound, what lies ahead an open end. Never an invented day.
 */
export function dateDraft(draft: Draft, scene: Scene): Dated {
  if (draft.hour === true) {
    if (scene.coming?.news === true && isOfComing(draft, scene.coming))
      return { date: scene.coming.date, basis: 'scene' };
    const { date, hour, ...undated } = draft;
    const told = dateDraft(undated, scene);
    if (told.basis === 'scene' || told.basis === 'heading') return told;
  }
  if (draft.date !== undefined) {
    const basis = draft.recalled === true ? 'scene' : isBound(draft.date) ? 'bound' : 'text';
    return { date: underHeading(draft.date, scene.heading), basis };
  }
  const published = scene.published?.slice(0, 10);
  switch (draft.when) {
    case 'future':
      if (isOfComing(draft, scene.coming)) return { date: scene.coming.date, basis: 'scene' };
      return draft.status === 'speculative' || published === undefined
        ? { date: null, basis: 'open' }
        : { date: `${published}/..`, basis: 'open' };
    case 'pluperfect':
      return bound(sceneEnd(draft, scene) ?? published);
    case 'perfect':
      if (draft.sentence <= 1 && published !== undefined) return { date: published, basis: 'news' };
      return bound(published);
    case 'after':
      return afterScene(scene, published);
    case 'now':
      return published === undefined
        ? { date: null, basis: 'open' }
        : { date: published, basis: 'news' };
    default:
      return datePast(draft, scene, published);
  }
}

/** A weekday under a heading that dates its part of the article: the one inside that date. */
function underHeading(date: string, heading: string | undefined): string {
  if (heading === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const { earliest, latest } = edtfBounds(heading);
  const own = edtfBounds(date).earliest;
  if (earliest === null || latest === null || own === null) return date;
  for (const moved of [own - 7, own + 7])
    if (moved >= earliest && moved <= latest) return isoDay(moved);
  return date;
}

function isBound(date: string): boolean {
  return date.startsWith('[..');
}

function datePast(draft: Draft, scene: Scene, published: string | undefined): Dated {
  if (scene.heading !== undefined) return { date: scene.heading, basis: 'heading' };
  if (scene.date !== undefined && scene.paragraph !== undefined) {
    const gap = draft.paragraph - scene.paragraph;
    const current =
      draft.plainSpeech &&
      !isRecent(scene.date, scene.publishedDay) &&
      scene.sentence !== draft.sentence &&
      !draft.actors.some((id) => scene.actors?.includes(id) === true);
    const carries = speech.has(draft.kind)
      ? (scene.spoken === true || scene.paragraph <= 3) && !(gap > 0 && isAnswer(draft, scene))
      : true;
    if (
      (gap === 0 && !current && isNear(draft, scene)) ||
      (gap === 1 && scene.background === true && isPeriod(scene.date)) ||
      (gap <= 2 && carries && isRecent(scene.date, scene.publishedDay))
    )
      return { date: scene.date, basis: 'scene' };
  }
  if (published === undefined) return { date: null, basis: 'open' };
  if (scene.background === true) return bound(published);
  if (isBackground(draft, scene)) return bound(published);
  return { date: newsDate(scene, draft, published), basis: 'news' };
}

// Sentences for which a date of long ago holds on: some sites print an article as one paragraph.
const hold = 3;

function isNear({ sentence }: Draft, { sentence: since, date, publishedDay }: Scene): boolean {
  if (date === undefined || since === undefined || isRecent(date, publishedDay)) return true;
  return sentence - since <= hold;
}

/** "On Friday she said … He welcomed it": on a day of his own, which is more likely that of the news. */
function isAnswer({ main, actors }: Draft, scene: Scene): boolean {
  return main && scene.spoken === true && !actors.some((id) => scene.actors?.includes(id) === true);
}

/** A month or more: what is told next in a look back is most likely of it, too. */
function isPeriod(date: string): boolean {
  const { earliest, latest } = edtfBounds(date);
  return earliest !== null && latest !== null && latest - earliest >= 28;
}

// An article tells its news first.
const lead = 5;

/** Deeds told undated after the news, of others than the news is of, may lie anywhere behind it. */
function isBackground(draft: Draft, { date, actors, publishedDay, paragraph }: Scene): boolean {
  if (draft.headline || draft.sentence < lead || draft.paragraph < 3) return false;
  if (speech.has(draft.kind) && draft.kind !== 'announcement') return false;
  const current = date === undefined || isRecent(date, publishedDay);
  // "After the guests left, she announced …": the news goes on.
  const since = paragraph === undefined ? 0 : draft.paragraph - paragraph;
  if ((current || since > 2) && draft.beside?.relation === 'after') return false;
  return !(current && draft.actors.some((id) => actors?.includes(id) === true));
}

/** The news of an article is of its opening event's day; what was said of it may be of the day after. */
function newsDate(scene: Scene, draft: Draft, published: string): string {
  const { newsDay = scene.eve, publishedDay } = scene;
  if (newsDay === undefined || newsDay === published) return published;
  const { earliest } = edtfBounds(newsDay);
  const dayAfter = earliest !== null && publishedDay === earliest + 1;
  return dayAfter && speech.has(draft.kind) ? `${newsDay}/${published}` : newsDay;
}

/** Soon after the scene: between it and the article when they are near, else about the same time. */
function afterScene(scene: Scene, published: string | undefined): Dated {
  if (scene.date === undefined) return bound(published);
  const { earliest } = edtfBounds(scene.date);
  if (
    earliest !== null &&
    published !== undefined &&
    scene.publishedDay !== undefined &&
    scene.publishedDay - earliest <= 31
  ) {
    return { date: `${isoDay(earliest)}/${published}`, basis: 'scene' };
  }
  return { date: /^[\d-]+$/.test(scene.date) ? `${scene.date}~` : scene.date, basis: 'scene' };
}

function bound(latest: string | undefined): Dated {
  return latest === undefined
    ? { date: null, basis: 'open' }
    : { date: `[..${latest}]`, basis: 'bound' };
}

/** "They had met": before the scene, as long as the telling is in it. */
function sceneEnd(draft: Draft, scene: Scene): string | undefined {
  if (scene.date === undefined || scene.paragraph === undefined) return undefined;
  if (draft.paragraph - scene.paragraph > 0 && !isRecent(scene.date, scene.publishedDay))
    return undefined;
  const { latest } = edtfBounds(scene.date);
  return latest === null ? undefined : isoDay(latest);
}

/** Within the week before the published day: still the news. */
export function isRecent(date: string, publishedDay: number | undefined): boolean {
  if (publishedDay === undefined) return false;
  const { earliest, latest } = edtfBounds(date);
  return (
    earliest !== null &&
    latest !== null &&
    earliest >= publishedDay - 7 &&
    latest <= publishedDay + 1
  );
}

const occasion = /^(?:meeting|talks|conference|visit|host|ceremony)$/;

/** Moves the scene to an event that a main clause dated. */
export function moveScene(scene: Scene, draft: Draft, dated: Dated): Scene {
  if (
    (dated.basis !== 'text' && draft.recalled !== true) ||
    dated.date === null ||
    !draft.main ||
    draft.headline
  )
    return scene;
  if (draft.status !== 'occurred' && draft.status !== 'ongoing') return scene;
  // "had announced on Tuesday" looks back; the telling goes on from where it was.
  if (draft.when === 'pluperfect') return scene;
  const { earliest, latest } = edtfBounds(dated.date);
  if (earliest === null || latest === null || latest - earliest > 400) return scene;
  const opens =
    scene.newsDay === undefined &&
    // What the opening leaves undated, the occasion of the news may date soon after.
    draft.sentence <= (occasion.test(draft.kind) ? lead : 1) &&
    earliest === latest &&
    scene.publishedDay !== undefined &&
    latest <= scene.publishedDay &&
    scene.publishedDay - latest <= 2;
  return {
    ...scene,
    ...(opens ? { newsDay: isoDay(earliest) } : {}),
    date: dated.date,
    paragraph: draft.paragraph,
    sentence: draft.sentence,
    actors: draft.actors,
    spoken: speech.has(draft.kind),
  };
}

/** Moves the scene to a part of the article with a heading of its own; an undated heading ends no dated part. */
export function openPart(
  scene: Scene,
  { heading, background }: { readonly heading?: string; readonly background?: boolean },
): Scene {
  // A look back begins anew: nothing that was told before it dates what it tells.
  const { paragraph, ...rest } = scene;
  const begun = background === true || paragraph === undefined ? rest : scene;
  const moved = { ...begun, background: background === true };
  return heading === undefined ? moved : { ...moved, heading };
}
