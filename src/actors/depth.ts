import { officeHeads } from './office.ts';
import type { Scene } from './scene.ts';
import { titleBefore } from './titles.ts';

const prepositions = new Set(
  'of with by to for from in between against at on via about than like including over into under upon towards toward'.split(
    ' ',
  ),
);
// After these a name begins a clause; after any other small word it is the object of a verb.
const openers = new Set(
  'and but or that as when while after before because if since where whether though although until so then how why what which who said says added wrote noted argued explained later earlier also however meanwhile now than the a an only even'.split(
    ' ',
  ),
);

/**
 * Tells how deep in its sentence a person in tokens [from, to) stands: 0 as a subject, 1 as an
 * object or with a possessive, 2 within another's title ("the sister of Kim").
 */
export function depthOf(scene: Scene, from: number, to: number): 0 | 1 | 2 {
  const { tokens } = scene;
  const token = tokens[from];
  if (!token || tokens[to - 1]?.poss) return 1;
  const lead = titleBefore(scene, from)?.from ?? from;
  let k = lead - 1;
  const gap = tokens[lead]?.gap ?? '';
  while (tokens[k]?.norm === 'the' || tokens[k]?.norm === 'a') k--;
  const left = tokens[k];
  if (left?.sentence !== token.sentence) return 0;
  if (prepositions.has(left.norm)) {
    return left.norm === 'of' && officeHeads.has(tokens[k - 1]?.norm ?? '') ? 2 : 1;
  }
  if (left.norm === 'and') {
    const other = scene.cover[k - 1];
    // "with Ri and Lavrov": the second goes with the first.
    if (other && other.form === 'name') return depthOf(scene, other.from, other.to);
  }
  return gap === '' && !left.cap && left.script === 'latin' && !openers.has(left.norm) ? 1 : 0;
}

/** Whether what begins at token `from` stands after a preposition, its article left out. */
export function isGoverned(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  const k = /^(?:the|a|an)$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  const left = tokens[k];
  return left?.sentence === tokens[from]?.sentence && prepositions.has(left?.norm ?? '');
}
