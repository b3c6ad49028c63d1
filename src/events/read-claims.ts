import type { Register } from '../actors/register.ts';
import { edtfBounds } from '../model/edtf.ts';
import type {
  Article,
  Claim,
  Mention,
  PlaceMention,
  ProposedActor,
  ProposedPlace,
  Timex,
} from '../model/extraction.ts';
import { recallEvent } from './anaphora.ts';
import { type Antecedents, rememberActors, resolvePronoun } from './antecedents.ts';
import { claimOf } from './claim-of.ts';
import { noteComing } from './coming-day.ts';
import { dateDraft, moveScene, openPart, type Scene } from './date-draft.ts';
import { type Delegates, noteDelegates } from './delegates.ts';
import type { Told } from './draft.ts';
import { settleStatus } from './draft-nominal.ts';
import { draftQuoted } from './draft-quoted.ts';
import { analyse, draftSentence } from './draft-sentence.ts';
import { separateEventDates } from './event-dates.ts';
import { frameScene } from './frame-scene.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { findLeaders, nameLeaders } from './name-leaders.ts';
import { namesFrom } from './names.ts';
import { newsEve } from './news-eve.ts';
import { meetingParties } from './nominal-parties.ts';
import { once } from './once.ts';
import { foldQuotations } from './quotations.ts';
import { type Parties, recallParties } from './recall-parties.ts';
import { tokenise } from './tokens.ts';
import { readUnits } from './units.ts';

/** What `readActors` finds in an article. */
export interface ActorFindings {
  readonly mentions: readonly Mention[];
  readonly placeMentions: readonly PlaceMention[];
  readonly proposedActors: readonly ProposedActor[];
  readonly proposedPlaces: readonly ProposedPlace[];
}

// How many drafts back an event may be recalled: a long article's worth.
const memory = 100;

/**
 * Reads what an article claims: events with date, status, kind, participants, places and the
 * passages that say so. Pure; linear in the text but for the joining of repetitions, which is
 * quadratic in the number of claims of one article.
 */
export function readClaims(
  article: Article,
  times: readonly Timex[],
  actors: ActorFindings,
  register: Register,
): Claim[] {
  const names = namesFrom(register, actors);
  const dates = separateEventDates(article.text, times, article.source.published);
  const findings = { times: dates, mentions: actors.mentions, placeMentions: actors.placeMentions };
  const published = article.source.published;
  const publishedDay =
    published === undefined
      ? undefined
      : (edtfBounds(published.slice(0, 10)).earliest ?? undefined);
  const eve = newsEve(dates, publishedDay);
  let scene: Scene = {
    ...(eve === undefined ? {} : { eve }),
    ...(published === undefined ? {} : { published }),
    ...(publishedDay === undefined ? {} : { publishedDay }),
  };
  let known: Antecedents = [];
  let open = false;
  let paragraph = -1;
  const told: Told[] = [];
  const parties: Parties[] = [];
  const delegates: Delegates = new Map();
  for (const unit of readUnits(article, dates)) {
    if (unit.background !== undefined) {
      scene = openPart(scene, unit);
      continue;
    }
    if (unit.paragraph !== paragraph) open = false;
    paragraph = unit.paragraph;
    const folded = foldQuotations(tokenise(article.text, unit.span, findings), open);
    open = folded.open;
    noteDelegates(folded.tokens, names, delegates);
    const analysis = analyse(
      folded.tokens,
      unit,
      names,
      (pronoun) => resolvePronoun(pronoun, known, names),
      published,
    );
    const coming = noteComing(scene.coming, analysis, publishedDay);
    if (coming !== undefined) scene = { ...scene, coming };
    const drafts = draftSentence(analysis);
    scene = frameScene(scene, analysis, drafts);
    // Few sentences are ever compared by their words.
    const gist = once(() => longWords(article.text.slice(...unit.span)));
    for (const raw of [...drafts, ...draftQuoted(analysis, drafts)]) {
      const settled = { ...raw, status: settleStatus(raw, publishedDay) };
      const draft = recallEvent(
        settled,
        told.length > memory ? told.slice(-memory) : told,
        published,
      );
      const dated = dateDraft(draft, scene);
      scene = moveScene(scene, draft, dated);
      told.push({ ...draft, dated, gist });
      if (!unit.headline && draft.actors.length === 2 && /^(?:meeting|talks)$/.test(draft.kind))
        parties.push({
          kind: draft.kind,
          noun: draft.trigger,
          actors: draft.actors,
          sentence: unit.sentence,
        });
    }
    if (unit.headline) continue;
    known = rememberActors(analysis, known);
    for (const nominal of analysis.nominals) {
      const actors = meetingParties(analysis, nominal);
      if (actors.length > 1)
        parties.push({ kind: nominal.kind, noun: nominal.noun, actors, sentence: unit.sentence });
    }
  }
  const leaders = findLeaders(actors.mentions, actors.proposedActors, register, names);
  return mergeDrafts(told).flatMap((group) => {
    const known = recallParties(group, parties, told, { leaders, names, published });
    return (
      claimOf(nameLeaders(known, leaders, parties, names, article.text), names, delegates) ?? []
    );
  });
}

const longWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
