/** Something on a picture that wants its name beside it; in the picture's units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

export interface Label {
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface LabelSpace {
  readonly width: number;
  readonly height: number;
  /** Height of the letters. */
  readonly size: number;
  /** Names that a picture carries at most; what comes later goes without. */
  readonly most: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Widths of letters differ by font: a generous mean, as a share of their height. */
const letter = 0.58;

/**
 * Finds for each name a place beside its spot that overlaps no other spot and no other name;
 * undefined where there is none. Earlier spots choose first. The work grows with the number of
 * spots times the number of names, of which there are at most `most`.
 */
export function placeLabels(spots: readonly Spot[], space: LabelSpace): (Label | undefined)[] {
  const taken: Box[] = spots.map(({ x, y, radius }) => around(x, y, radius + 1));
  return spots.map((spot, at) => {
    if (at >= space.most) return undefined;
    for (const { label, box } of candidates(spot, space.size)) {
      const inside =
        box.left >= 2 &&
        box.right <= space.width - 2 &&
        box.top >= 2 &&
        box.bottom <= space.height - 2;
      if (!inside || taken.some((other, index) => index !== at && overlap(box, other))) continue;
      taken.push(box);
      return label;
    }
    return undefined;
  });
}

function candidates({ x, y, radius, text }: Spot, size: number): { label: Label; box: Box }[] {
  const width = text.length * size * letter;
  const away = radius + 3;
  const slant = radius * 0.72 + 2;
  const places = [
    ['start', x + away, y],
    ['end', x - away, y],
    ['middle', x, y - away - size / 2],
    ['middle', x, y + away + size / 2],
    ['start', x + slant, y - slant - size / 3],
    ['start', x + slant, y + slant + size / 3],
    ['end', x - slant, y - slant - size / 3],
    ['end', x - slant, y + slant + size / 3],
  ] as const;
  return places.map(([anchor, at, middle]) => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const box = { left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 };
    return { label: { x: round(at), y: round(middle + size * 0.34), anchor }, box };
  });
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** To a tenth: finer is not seen, and weighs. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
