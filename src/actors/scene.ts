import type { Article } from '../model/extraction.ts';
import type { Entry } from './aliases.ts';
import type { Register } from './register.ts';
import { readTokens, type Token } from './tokens.ts';

/** How a place in the text names its actor. */
export type Form =
  | 'name'
  | 'short'
  | 'adjective'
  | 'metonym'
  | 'role'
  | 'pronoun'
  | 'seat'
  | 'place'
  | 'weak';

/** A row of tokens [from, to) that stands for something. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
  readonly form: Form;
  /** What the register says of the words, where they come from it. */
  readonly entry?: Entry;
  /** Characters of the last token that do not belong (text glued to a name). */
  readonly cut?: number;
}

/** The article under reading: its tokens, and for each token the hit that covers it. */
export interface Scene {
  readonly article: Article;
  readonly register: Register;
  readonly tokens: readonly Token[];
  readonly cover: (Hit | undefined)[];
  /** Sentences written in capitals throughout, where capitals tell nothing. */
  readonly loud: ReadonlySet<number>;
  /** State of each actor that the article brings in and the register lacks. */
  readonly sides: Map<string, string>;
}

export function makeScene(article: Article, register: Register): Scene {
  const tokens = readTokens(article);
  const cover = new Array<Hit | undefined>(tokens.length).fill(undefined);
  return { article, register, tokens, cover, loud: loudSentences(tokens), sides: new Map() };
}

/** Lets a hit cover its tokens; hits that it overlaps are taken away whole. */
export function place(scene: Scene, hit: Hit): void {
  for (let i = hit.from; i < hit.to; i++) {
    const old = scene.cover[i];
    if (old) remove(scene, old);
  }
  for (let i = hit.from; i < hit.to; i++) scene.cover[i] = hit;
}

export function remove(scene: Scene, hit: Hit): void {
  for (let i = hit.from; i < hit.to; i++) if (scene.cover[i] === hit) scene.cover[i] = undefined;
}

/** Lists the hits in order. */
export function hitsOf(scene: Scene): Hit[] {
  const out: Hit[] = [];
  for (const hit of scene.cover) if (hit && out.at(-1) !== hit) out.push(hit);
  return out;
}

/** The id of the state that a hit names as a noun, an adjective or by its capital. */
export function stateOf(scene: Scene, hit: Hit | undefined): string | undefined {
  if (!hit) return undefined;
  if (hit.form === 'seat') return hit.entry?.state;
  const id = hit.ids[0];
  if (hit.ids.length !== 1 || id === undefined) return undefined;
  return scene.register.actors.get(id)?.kind === 'state' ? id : undefined;
}

function loudSentences(tokens: readonly Token[]): Set<number> {
  const counts = new Map<number, [caps: number, all: number]>();
  for (const t of tokens) {
    if (t.text.length < 2) continue;
    const pair = counts.get(t.sentence) ?? [0, 0];
    pair[0] += t.caps ? 1 : 0;
    pair[1] += 1;
    counts.set(t.sentence, pair);
  }
  return new Set(
    [...counts].filter(([, [caps, all]]) => all > 3 && caps / all > 0.6).map(([s]) => s),
  );
}
