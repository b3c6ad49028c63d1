import type {
  Article,
  Mention,
  PlaceMention,
  ProposedActor,
  ProposedPlace,
} from '../model/extraction.ts';
import { enlist, makeCast } from './cast.ts';
import { scanChambers } from './chambers.ts';
import { linkCounterparts } from './counterparts.ts';
import { scanInstitutions } from './institutions.ts';
import { noteKin } from './kinship.ts';
import { scanKoreanHalves } from './korean-halves.ts';
import { scanNamedBodies } from './named-bodies.ts';
import { scanOrganisations } from './organisation-names.ts';
import { scanPersons } from './person-names.ts';
import { scanPlaces } from './place-names.ts';
import { proposalOf } from './proposal.ts';
import type { Register } from './register.ts';
import { resolve } from './resolve.ts';
import { scanAdministration } from './scan-administration.ts';
import { scanLeaders } from './scan-leaders.ts';
import { scanNames } from './scan-names.ts';
import { scanScripts } from './scan-scripts.ts';
import { hitsOf, makeScene, stateOf } from './scene.ts';
import { indexShorts } from './short-names.ts';
import { joinShorterBodies } from './shorter-bodies.ts';
import { scanSingleNames } from './single-names.ts';

/** Who and what places an article names, and those of them that the register lacks. */
export interface ActorReading {
  /** In order; two with one span where one phrase names two ("the two foreign ministers"). */
  readonly mentions: Mention[];
  readonly placeMentions: PlaceMention[];
  readonly proposedActors: ProposedActor[];
  readonly proposedPlaces: ProposedPlace[];
}

/**
 * Reads the actors and places that an article's own text names. Full names come first, longest
 * first: those of the register, bodies of states, other organisations, persons; then short forms,
 * roles and pronouns are resolved against those who appear. What cannot be decided is left out.
 */
export function readActors(article: Article, register: Register): ActorReading {
  const scene = makeScene(article, register);
  const cast = makeCast();
  scanNames(scene);
  scanKoreanHalves(scene);
  scanInstitutions(scene, cast);
  scanOrganisations(scene, cast);
  scanChambers(scene);
  joinShorterBodies(scene, cast);
  scanPersons(scene, cast);
  for (const hit of hitsOf(scene)) {
    const state = stateOf(scene, hit);
    for (const id of state === undefined ? hit.ids : [state]) {
      if (hit.form !== 'weak' && hit.form !== 'place') enlist(cast, scene, id, hit.from);
    }
  }
  scanAdministration(scene, cast);
  scanSingleNames(scene, cast, indexShorts(cast, register));
  scanLeaders(scene, cast, indexShorts(cast, register));
  const shorts = indexShorts(cast, register);
  scanNamedBodies(scene, cast, shorts);
  noteKin(scene, cast);
  linkCounterparts(scene, cast, shorts);
  const places = scanPlaces(scene, shorts);
  const read = resolve(scene, cast, shorts);
  const other = scanScripts(scene);
  const mentions = inOrder([...read.mentions, ...other.mentions]);
  const placeMentions = inOrder([...read.placeMentions, ...other.placeMentions]);
  const named = new Set(mentions.map((m) => m.actor));
  const proposed = [...cast.members.values()].filter((m) => m.proposed && named.has(m.id));
  const visited = new Set(placeMentions.map((m) => m.place));
  const day = (article.source.published ?? '').slice(0, 10);
  return {
    mentions,
    placeMentions,
    proposedActors: proposed.map((m) => proposalOf(m, day)),
    proposedPlaces: [...places.values()].filter((p) => visited.has(p.id)),
  };
}

const inOrder = <T extends { readonly start: number; readonly end: number }>(all: T[]): T[] =>
  all.sort((a, b) => a.start - b.start || b.end - a.end);
