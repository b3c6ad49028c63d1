/** A source of numbers that look random and are the same in every run. */
export interface Draw {
  /** At least 0, less than 1. */
  number(): number;
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** True in this share of the draws, 0 to 1. */
  chance(share: number): boolean;
}

/** Makes numbers from a seed (mulberry32, Tommy Ettinger, public domain). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number) => Math.floor(number() * below);
  return {
    number,
    whole,
    one: (items) => {
      const item = items[whole(items.length)];
      if (item === undefined) throw new Error('there is nothing to draw from');
      return item;
    },
    chance: (share) => number() < share,
  };
}
