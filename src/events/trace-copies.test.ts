import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../model/source.ts';
import { sketchText } from './sketch.ts';
import { traceCopies } from './trace-copies.ts';

const text = (seed: number, length = 300): string =>
  Array.from({ length }, (_, i) => `w${seed}x${i}`).join(' ');

let count = 0;
function source(id: string, more: Partial<Source> & { text?: string }) {
  const { text: own, ...rest } = more;
  count++;
  const minhash = own === undefined ? undefined : sketchText(own);
  const record: Source = {
    publisher: 'ledger',
    headline: `Headline ${id} of its own`,
    published: '2018-05-04',
    language: 'en',
    form: 'capture',
    sha256: count.toString(16).padStart(64, '0'),
    review: 'machine',
    ...(minhash === undefined ? {} : { minhash }),
    ...rest,
  };
  return { id, record };
}
const trace = (...list: ReturnType<typeof source>[]) => Object.fromEntries(traceCopies(list));

describe('traceCopies(sources)', () => {
  it('finds the updates of one story in an outlet, whatever their order', () => {
    const story = 'Envoy leaves for Harbour Town';
    const list = [
      source('third', { headline: `(2nd LD) ${story}`, published: '2018-05-05' }),
      source('flash', { headline: `(URGENT) ${story}` }),
      source('lead', { headline: `(LEAD) ${story}` }),
    ];
    const found = { third: { updates: 'flash' }, lead: { updates: 'flash' } };
    expect(trace(...list)).toEqual(found);
    expect(trace(...list.toReversed())).toEqual(found);
  });
  it('does not take a column that returns, or a story of next week, for an update', () => {
    const daily = { headline: 'Weather in Harbour Town' };
    expect(
      trace(
        source('a', { ...daily, text: text(1) }),
        source('b', { ...daily, text: text(2), published: '2018-05-05' }),
        source('c', { ...daily, text: text(3), published: '2018-05-15' }),
      ),
    ).toEqual({});
  });
  it('finds a text that was filed again under another headline', () => {
    expect(trace(source('a', { text: text(1) }), source('b', { text: text(1, 260) }))).toEqual(
      expect.objectContaining({ b: { updates: 'a' } }),
    );
  });
  it('finds a copy without credit in another outlet: the later one', () => {
    const original = source('original', { text: text(1) });
    const copy = source('copy', {
      publisher: 'courier',
      published: '2018-05-05',
      text: text(1, 200),
    });
    expect(trace(copy, original)).toEqual({ copy: { copyOf: 'original' } });
  });
  it('takes the credited agency for the original, also where its clock is a day ahead', () => {
    const wire = source('wire', { publisher: 'wire', published: '2018-05-05', text: text(1) });
    const reprint = source('reprint', { viaAgency: 'wire', text: text(1) });
    expect(trace(wire, reprint)).toEqual({ reprint: { copyOf: 'wire' } });
  });
  it('finds a credited digest by its headline', () => {
    const headline = 'Envoy leaves for Harbour Town';
    const wire = source('wire', { publisher: 'wire', headline, form: 'digest' });
    const reprint = source('reprint', { viaAgency: 'wire', headline, form: 'digest' });
    const other = source('other', { viaAgency: 'wire', headline: 'Mayor opens a new bridge' });
    expect(trace(wire, reprint, other)).toEqual({ reprint: { copyOf: 'wire' } });
  });
  it('keeps reports of two outlets apart that only quote the same speech', () => {
    const quote = text(9, 60);
    const a = source('a', { text: `${text(1, 250)} ${quote}` });
    const b = source('b', { publisher: 'courier', text: `${quote} ${text(2, 250)}` });
    expect(trace(a, b)).toEqual({});
  });
  it('keeps a text apart that returns years later', () => {
    const a = source('a', { text: text(1) });
    const b = source('b', { publisher: 'courier', text: text(1), published: '2020-05-04' });
    expect(trace(a, b)).toEqual({});
  });
  it('never goes in a circle, and does not depend on the order', () => {
    const one = fc.record({
      publisher: fc.constantFrom('wire', 'ledger', 'courier'),
      viaAgency: fc.constantFrom(undefined, undefined, 'wire', 'ledger'),
      headline: fc.constantFrom('Envoy leaves for town', '(LEAD) Envoy leaves for town', 'Other'),
      published: fc.constantFrom('2018-05-04', '2018-05-05', '2018-05-06', undefined),
      text: fc.constantFrom(text(1), text(1, 200), text(2), undefined),
    });
    const defined = (fields: object) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const list = fc
      .array(one, { maxLength: 8 })
      .map((all) => all.map((fields, i) => source(`s${i}`, defined(fields))));
    fc.assert(
      fc.property(
        list.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const found = trace(...all);
          expect(trace(...shuffled)).toEqual(found);
          for (const start of Object.keys(found)) {
            let at: string | undefined = start;
            for (let n = 0; at !== undefined; n++) {
              expect(n).toBeLessThan(all.length);
              at = found[at]?.copyOf ?? found[at]?.updates;
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
  it('stays near-linear where all the world prints one text', () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      source(`s${i}`, { publisher: `paper-${i}`, text: text(i % 2 ? 1 : i) }),
    );
    const start = performance.now();
    expect(traceCopies(many).size).toBe(2499);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
