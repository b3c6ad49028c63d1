import { describe, expect, it } from 'vitest';
import { countVoices, groupVoices, type Voiced, voiceOf } from './voices.ts';

const sources = new Map<string, Voiced>([
  ['wire', { publisher: 'agency' }],
  ['wire-2', { publisher: 'agency', updates: 'wire' }],
  ['credited', { publisher: 'ledger', viaAgency: 'agency' }],
  ['copied', { publisher: 'courier', copyOf: 'wire-2' }],
  ['own', { publisher: 'courier' }],
  ['round', { publisher: 'first', copyOf: 'trip' }],
  ['trip', { publisher: 'second', copyOf: 'round' }],
]);
const sourceOf = (id: string) => sources.get(id);
const from = (...ids: string[]) => ids.map((source) => ({ source }));

describe('voiceOf(source, sourceOf)', () => {
  it('is the publisher of what stands alone, and the agency of what is credited', () => {
    expect(voiceOf('own', sourceOf)).toBe('courier');
    expect(voiceOf('credited', sourceOf)).toBe('agency');
  });
  it('is that of the first text, through copies and updates', () => {
    expect(voiceOf('copied', sourceOf)).toBe('agency');
  });
  it('is the source itself where that is unknown, and ends where two name each other', () => {
    expect(voiceOf('lost', sourceOf)).toBe('lost');
    expect(['first', 'second']).toContain(voiceOf('round', sourceOf));
  });
});

describe('countVoices(evidence, sourceOf)', () => {
  it('folds reprints, updates and several passages of one source', () => {
    expect(countVoices(from('wire', 'wire', 'wire-2', 'credited', 'copied'), sourceOf)).toBe(1);
    expect(countVoices(from('wire', 'own'), sourceOf)).toBe(2);
    expect(countVoices([], sourceOf)).toBe(0);
  });
  it('is how many groups there are, each source in one', () => {
    expect([...groupVoices(from('copied', 'own', 'wire', 'copied'), sourceOf)]).toEqual([
      ['agency', ['copied', 'wire']],
      ['courier', ['own']],
    ]);
  });
});
