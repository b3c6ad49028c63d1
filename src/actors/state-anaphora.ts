import type { Scene } from './scene.ts';

/** A state that the text has named. */
export interface SeenState {
  readonly state: string;
  readonly sentence: number;
  /** Named as a place only: "left for Russia". */
  readonly placed: boolean;
  /** After a preposition: not what its sentence is about. */
  readonly governed: boolean;
}

/** What "the country" or "the two countries" stands for, in tokens [from, to). */
export interface StateAnaphor {
  readonly from: number;
  readonly to: number;
  readonly states: readonly string[];
}

const described = /^(?:isolated|communist|reclusive|whole|entire|impoverished|secretive)$/;

/**
 * Resolves "the country" to the one state of the sentence so far, else of the sentence before; and
 * "the two countries", "both sides" to the two of the last sentences. Undefined when others compete.
 */
export function readStateAnaphor(
  scene: Scene,
  seen: readonly SeenState[],
  i: number,
): StateAnaphor | undefined {
  const { tokens } = scene;
  const head = tokens[i];
  if (!head || head.cap || head.quoted) return undefined;
  const single = head.norm === 'country' || head.norm === 'nation';
  const plural = head.norm === 'countries' || head.norm === 'nations' || head.norm === 'sides';
  if (!single && !plural) return undefined;
  const next = tokens[i + 1];
  if (next?.sentence === head.sentence && next.gap === '' && next.norm === 'of') return undefined;
  let from = i - 1;
  if (single && described.test(tokens[from]?.norm ?? '')) from--;
  if (tokens[from]?.sentence !== head.sentence) return undefined;
  if (single)
    return tokens[from]?.norm === 'the' ? one(seen, head.sentence, from, i + 1) : undefined;
  if (tokens[from]?.norm === 'two' && tokens[from - 1]?.norm === 'the') from--;
  else if (tokens[from]?.norm !== 'both' && tokens[from]?.norm !== 'two') return undefined;
  return two(seen, head.sentence, from, i + 1);
}

function one(
  seen: readonly SeenState[],
  sentence: number,
  from: number,
  to: number,
): StateAnaphor | undefined {
  for (const back of [0, 1]) {
    const near = seen.filter((s) => s.sentence === sentence - back && !s.placed);
    if (back > 0 && near.every((s) => s.governed)) return undefined;
    const states = [...new Set(near.map((s) => s.state))];
    if (states.length === 1) return { from, to, states };
    if (states.length > 1) {
      // "Norland invites guests from Sudland when the country …": the one that acts.
      const acting = [...new Set(near.filter((s) => !s.governed).map((s) => s.state))];
      return back === 0 && acting.length === 1 ? { from, to, states: acting } : undefined;
    }
  }
  return undefined;
}

function two(
  seen: readonly SeenState[],
  sentence: number,
  from: number,
  to: number,
): StateAnaphor | undefined {
  for (const back of [0, 1, 2, 3]) {
    const near = seen.filter((s) => s.sentence >= sentence - back && s.sentence <= sentence);
    const states = [...new Set(near.map((s) => s.state))];
    if (states.length === 2) return { from, to, states };
    if (states.length > 2) return undefined;
  }
  return undefined;
}
