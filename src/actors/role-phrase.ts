import { type Scene, stateOf } from './scene.ts';

/** A phrase that says who someone is by office: its tokens, the states it names, how it is determined. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** Class of the office. */
  readonly office: string;
  /** The day spoken of, ISO, to the year or the day; '' when unknown. */
  readonly day: string;
  readonly states: readonly string[];
  /** Organisation whose office it is: "the Blue House spokesman". */
  readonly body?: string;
  /** "the", "Russia's", a state in a headline. */
  readonly definite: boolean;
  /** "the two", "both". */
  readonly counted: boolean;
  readonly former: boolean;
  /** "his sister", "Moon's press secretary". */
  readonly related: boolean;
}

type Left = Omit<RolePhrase, 'to' | 'office' | 'day'>;

const former =
  /^(?:former|ex|then|late|previous|next|incoming|new|future|another|other|first|last)$/;

/** Reads what stands left of a role that begins at `start`: states, an article, a number, "former". */
export function readLeft(scene: Scene, start: number): Left {
  const { tokens } = scene;
  const out = {
    from: start,
    states: [] as string[],
    definite: false,
    counted: false,
    former: false,
    related: false,
  };
  let body: string | undefined;
  for (let k = start - 1; k >= 0 && start - k < 8; k--) {
    const t = tokens[k];
    const right = tokens[k + 1];
    if (!t || !right || t.sentence !== right.sentence || !/^[-‐–]?$/.test(right.gap)) break;
    const hit = scene.cover[k];
    if (hit) {
      const state = stateOf(scene, hit);
      const joined = tokens[hit.to]?.norm === 'and';
      if (
        state === undefined &&
        hit.form === 'name' &&
        out.from === start &&
        out.states.length === 0
      ) {
        const kind = scene.register.actors.get(hit.ids[0] ?? '')?.kind ?? 'person';
        if (kind === 'person' && t.poss)
          Object.assign(out, { related: true, definite: true, from: hit.from });
        else if (kind === 'organisation') {
          body = hit.ids[0];
          out.from = hit.from;
          k = hit.from;
          continue;
        }
      }
      if (hit.ids.length === 2 && hit.form === 'adjective' && out.states.length === 0) {
        out.states.push(...hit.ids);
        out.from = hit.from;
        k = hit.from;
        continue;
      }
      if (state === undefined || (out.states.length > 0 && !joined)) break;
      out.states.unshift(state);
      out.definite ||= t.poss || t.role === 'headline';
      out.from = hit.from;
      k = hit.from;
      continue;
    }
    if (t.norm === 'the' || t.norm === 'both') {
      out.definite = true;
      out.counted ||= t.norm === 'both';
      out.from = k;
      break;
    }
    if (t.norm === 'his' || t.norm === 'her') {
      Object.assign(out, { related: true, definite: true, from: k });
      break;
    }
    if (t.poss && t.cap) {
      // A short name that is resolved on the way: "Kim's sister".
      Object.assign(out, { related: true, definite: true });
      break;
    }
    if (t.norm === 'two') out.counted = true;
    else if (former.test(t.norm)) out.former = true;
    else if (
      t.norm === 'and' &&
      out.states.length > 0 &&
      stateOf(scene, scene.cover[k - 1]) !== undefined
    )
      continue;
    else if (!/^(?:reclusive|young|authoritarian|younger|elder|older|senior|top)$/.test(t.norm))
      break;
    out.from = k;
  }
  return { ...out, ...(body === undefined ? {} : { body }) };
}

/** Reads "of Russia", "of North and South Korea" after a role that ends before token `to`. */
export function readOfStates(scene: Scene, to: number): { states: string[]; to: number } {
  const { tokens } = scene;
  const none = { states: [], to };
  if (tokens[to]?.norm !== 'of' || tokens[to]?.gap !== '') return none;
  let k = to + 1;
  if (tokens[k]?.norm === 'the') k++;
  const states: string[] = [];
  let end = to;
  for (let n = 0; n < 2; n++) {
    const hit = scene.cover[k];
    if (hit?.form === 'name' && hit.ids.length === 2 && n === 0)
      return { states: [...hit.ids], to: hit.to };
    const state = stateOf(scene, hit);
    if (!hit || state === undefined || tokens[hit.to - 1]?.poss) break;
    states.push(state);
    end = hit.to;
    k = hit.to;
    if (tokens[k]?.norm !== 'and') break;
    k++;
    if (tokens[k]?.norm === 'the') k++;
  }
  return states.length > 0 ? { states, to: end } : none;
}
