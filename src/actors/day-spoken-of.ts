import type { Scene } from './scene.ts';

const after = 8;

/**
 * Gives the year of which the words at token `i` speak: one named before them in the sentence or soon
 * after ("in 2009 the president", "the president in 2009"); '' when none is, or more than one.
 */
export function daySpokenOf(scene: Scene, i: number): string {
  const { tokens } = scene;
  const sentence = tokens[i]?.sentence;
  const years = new Set<string>();
  for (let k = i; k >= 0 && i - k < 60 && tokens[k]?.sentence === sentence; k--) addYear(k);
  for (let k = i; k <= i + after && tokens[k]?.sentence === sentence; k++) addYear(k);
  const [only = ''] = years;
  return years.size === 1 ? only : '';

  function addYear(k: number): void {
    const t = tokens[k];
    if (t?.script === 'number' && /^(?:19|20)\d\d$/.test(t.text)) years.add(t.text);
  }
}
