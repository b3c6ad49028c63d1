import { hitsOf, place, type Scene } from './scene.ts';
import type { Token } from './tokens.ts';

// "The House" and "the Senate" are those of the United States where an article is about its politics.
const chambers = new Map([
  ['house', 'us-house-of-representatives'],
  ['senate', 'us-senate'],
  ['congress', 'us-congress'],
]);
const parties = /^(?:republicans|democrats)$/;
const american = /^(?:republican|republicans|democrat|democrats|gop|capitol|sen|rep|senators?)$/;
/** Words of American politics that an article needs before its chambers are taken for granted. */
const enough = 2;

/**
 * Marks the chambers of Congress and the Supreme Court by their short names, and a party's members
 * of a chamber ("House Democrats"), in articles on American politics; those of a state that is
 * named beside them stay its own ("the Norland Senate").
 */
export function scanChambers(scene: Scene): void {
  const { tokens, cover, register } = scene;
  if (!register.actors.has('united-states') || !isAmerican(scene)) return;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t?.cap || (cover[i] && cover[i]?.ids[0] !== 'supreme-court')) continue;
    const next = follower(tokens, i);
    if (t.norm === 'supreme' && next?.norm === 'court' && next.cap && !ofOther(scene, i, i + 2)) {
      place(scene, { from: i, to: i + 2, ids: ['us-supreme-court'], form: 'name' });
      i++;
      continue;
    }
    const id = chambers.get(t.norm);
    if (id === undefined || ofOther(scene, i, i + 1) || !isMeant(tokens, i, next)) continue;
    place(scene, { from: i, to: i + 1, ids: [id], form: 'name' });
  }
}

function isAmerican(scene: Scene): boolean {
  let seen = 0;
  for (const t of scene.tokens) if (t.cap && american.test(t.norm)) seen++;
  if (seen === 0) return false;
  for (const hit of hitsOf(scene)) {
    const [id = ''] = hit.ids;
    if (/^(?:us-.+|white-house|republican-party|democratic-party)$/.test(id)) seen++;
  }
  return seen >= enough;
}

/** Alone, or before a small word: "the House passed"; not "House Speaker", "Opera House". */
function isMeant(tokens: readonly Token[], i: number, next: Token | undefined): boolean {
  const left = tokens[i - 1];
  const t = tokens[i];
  if (!t || t.role === 'headline' || t.role === 'subhead') return false;
  const near = left?.sentence === t.sentence && t.gap === '';
  if (next?.cap || next?.norm === 'of' || next?.gap === '-') return false;
  if (t.norm === 'congress' && (!near || !left?.cap || left.first)) return true;
  return (
    near && (left?.norm === 'the' || /^(?:in|by|to|from|with|both|us)$/.test(left?.norm ?? ''))
  );
}

/** Whether a state or place stands beside: "the Philippine Senate", "the Supreme Court of India". */
function ofOther(scene: Scene, from: number, to: number): boolean {
  const { tokens, cover } = scene;
  const left = tokens[from]?.gap === '' ? cover[from - 1] : undefined;
  const of = tokens[to]?.norm === 'of' ? (cover[to + 1] ?? cover[to + 2]) : undefined;
  const state = tokens[from - 1];
  const named = state?.cap && !state.first && state.norm !== 'the' && tokens[from]?.gap === '';
  return (
    left !== undefined || of !== undefined || named === true || parties.test(state?.norm ?? '')
  );
}

function follower(tokens: readonly Token[], i: number): Token | undefined {
  const next = tokens[i + 1];
  return next?.sentence === tokens[i]?.sentence && /^-?$/.test(next?.gap ?? '?') ? next : undefined;
}
