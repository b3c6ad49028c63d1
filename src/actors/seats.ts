import type { Scene } from './scene.ts';

const into = new Set(
  'в во из под близ in at near outside inside around across through via throughout downtown central into toward towards leave leaves left leaving outskirts onto visit visits visited visiting tour reach reached'.split(
    ' ',
  ),
);
// After these, "to" and "from" a capital speak of the government, not of the town.
const dealings =
  /^(?:message|messages|letter|letters|commitment|commitments|pressure|response|reply|answer|aid|assistance|support|offer|offers|threat|threats|threatened|signal|signals|signaled|warning|warned|statement|statements|invitation|proposal|concessions|concession|close|closer|according|loyal|hostile|allied|similar|compared|demands|demand|guarantees|guarantee|confirmation|reaction|comment|word|rhetoric|provocations|provocation|sold|selling|given|gave|talking|speaking|spoke|spoken|listen|respond|responded|react|thanks|opposition|reassurance|reassurances|independent|independence|distance|orders|approval)$/;
const movement =
  /^(?:travel|travels|travelled|traveled|travelling|traveling|trip|trips|visit|visits|fly|flew|flies|flight|flown|flying|go|goes|went|gone|going|return|returned|returns|returning|arrive|arrived|arrives|come|came|comes|coming|drive|drove|train|journey|head|headed|heading|leave|left|leaves|depart|departed|invite|invited|welcome|welcomed|move|moved|sent|send|sends|dispatched|dispatch|paid|pay|bound|miles|kilometers|kilometres|km|route|way|back|tour|took|taken|evening|delegation|envoy|ambassador)$/;

/**
 * Tells what a capital's name stands for: 'city' in "arrived in Pyongyang", 'state' in "Pyongyang
 * announced", "relations between Pyongyang and Washington".
 */
export function readSeat(scene: Scene, from: number, to: number): 'city' | 'state' {
  const { tokens } = scene;
  const here = tokens[from];
  const next = tokens[to];
  const last = tokens[to - 1];
  if (!here || !last) return 'city';
  const word = (k: number) =>
    tokens[k]?.sentence === here.sentence ? (tokens[k]?.norm ?? '') : '';
  if (word(to) === 'dc') return 'city';
  let k = from - 1;
  if (
    /^(?:central|downtown|nearby|capital|city|southern|northern|eastern|western|east|west|north|south|neighboring)$/.test(
      word(k),
    )
  ) {
    if (/^(?:central|downtown|capital|city)$/.test(word(k))) return 'city';
    k--;
  }
  const before = word(k);
  if (here.gap === ',' && scene.cover[from - 1]?.form === 'seat')
    return readSeat(scene, from - 1, from);
  if (/^[,(]$/.test(next?.gap ?? '') && next?.cap && into.has(before)) return 'city';
  if (last.poss)
    return into.has(before) && before !== 'in' ? 'city' : before === 'in' ? 'city' : 'state';
  if (into.has(before)) return 'city';
  if (before === 'to' || before === 'from' || before === 'for') {
    const verbs = [word(k - 1), word(k - 2), word(k - 3), word(k - 4)];
    const near = verbs.findIndex((w) => dealings.test(w));
    const moves = verbs.findIndex((w) => movement.test(w));
    if (moves >= 0 && (near < 0 || moves <= near)) return 'city';
    if (before === 'for') return moves >= 0 ? 'city' : 'state';
    if (near >= 0) return 'state';
    if (before === 'from' && word(to) === 'to') return 'city';
    return before === 'to' ? 'city' : 'state';
  }
  if (before === 'and' || before === 'or') {
    const left = scene.cover[k - 1];
    if (left?.form === 'seat') return readSeat(scene, left.from, left.to);
  }
  if (
    /^(?:metro|airport|international|university|hotel|street|avenue|marathon|circus|based|area|summit|olympics|games|declaration|zoo|station|suburb|suburbs)$/.test(
      word(to),
    ) &&
    /^[-–]?$/.test(next?.gap ?? '')
  )
    return 'city';
  return 'state';
}
