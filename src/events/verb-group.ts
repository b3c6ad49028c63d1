import type { Token } from './tokens.ts';
import { determiners, possessives } from './word-classes.ts';

/** A main verb with its auxiliaries: tokens [start, end). */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  /** Finite, or the form that makes it a phrase of another clause. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present';
  readonly modal?: string;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "is to visit": a plan. */
  readonly destined: boolean;
}

export type VerbGroupDraft = { -readonly [K in keyof VerbGroup]: VerbGroup[K] };

export function startsObject(token: Token): boolean {
  return (
    token.kind === 'actor' ||
    determiners.has(token.lower) ||
    possessives.has(token.lower) ||
    /^(?:that|to)$/.test(token.lower)
  );
}

export function closeGroup(draft: VerbGroupDraft, lemma: string, end: number): VerbGroup {
  return { ...draft, lemma, end };
}
