import type { Hit, Scene } from './scene.ts';
import { readSeat } from './seats.ts';

// Words that may follow a place; any other small word makes the state an attribute ("in US deployments").
const followers = new Set(
  'and or on for to in at by with from after before as when where while during since this last next that which who is was has had will would are were but said amid over under against about between of the a an then until through because if via without within into not also it its he she they than earlier later early late again together ahead following per if so only just despite rather instead'.split(
    ' ',
  ),
);
const inside =
  /^(?:in|at|near|inside|outside|across|around|via|visit|visits|visited|visiting|leave|leaves|left|leaving|neighboring|neighbouring|throughout|within|tour|toured|в|во|из|на|под|близ)$/;

/**
 * Tells whether a state or a body is named as where something is: "in South Korea", "to Russia",
 * "at the White House". Watch out for "in US deployments", "at Singapore Summit".
 */
export function isLocative(scene: Scene, hit: Hit): boolean {
  const { tokens, cover } = scene;
  const first = tokens[hit.from];
  const last = tokens[hit.to - 1];
  if (!first || !last || last.poss || !scene.register.places.has(hit.ids[0] ?? '')) return false;
  let k = hit.from - 1;
  if (tokens[k]?.norm === 'the') k--;
  const left = tokens[k];
  if (left?.sentence !== first.sentence) return false;
  const next = tokens[hit.to];
  if (next?.sentence === last.sentence && next.gap === '-') return false;
  const attribute =
    next?.sentence === last.sentence &&
    /^[-–]?$/.test(next.gap) &&
    (next.cap
      ? first.role !== 'headline' && !cover[hit.to]
      : !followers.has(next.norm) && !/ly$|day$/.test(next.norm));
  if (attribute && next.script === 'latin' && !/(?:ed|ing)$/.test(next.norm)) return false;
  if (first.gap === ',') {
    const town = cover[hit.from - 1];
    return (
      town?.form === 'place' ||
      (town?.form === 'seat' && readSeat(scene, town.from, town.to) === 'city')
    );
  }
  if (inside.test(left.norm)) return true;
  return (
    /^(?:to|from|for|into|toward|towards|over)$/.test(left.norm) &&
    readSeat(scene, hit.from, hit.to) === 'city'
  );
}
