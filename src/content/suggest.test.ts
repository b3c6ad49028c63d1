import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';

const ids = ['ada-envoy', 'bo-mayor', 'harbour-town', 'north-harbour-office'];

describe('suggest(word, candidates)', () => {
  it('finds the one that differs by few letters', () => {
    expect(suggest('ada-envoi', ids)).toBe('ada-envoy');
    expect(suggest('bo-myaor', ids)).toBe('bo-mayor');
    expect(suggest('harbor-town', ids)).toBe('harbour-town');
  });

  it('finds a name by its last part, or by parts in another order', () => {
    expect(suggest('envoy', ids)).toBe('ada-envoy');
    expect(suggest('mayr', ids)).toBe('bo-mayor');
    expect(suggest('office-harbour-north', ids)).toBe('north-harbour-office');
  });

  it('finds nothing where nothing is near', () => {
    expect(suggest('moon', ids)).toBeUndefined();
    expect(suggest('', ids)).toBeUndefined();
    expect(suggest('ada-envoy', [])).toBeUndefined();
  });
});
