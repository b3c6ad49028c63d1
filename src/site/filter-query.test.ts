import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysOf,
  facetNames,
  formatFilterQuery,
  parseFilterQuery,
  toggleValue,
} from './filter-query.ts';

const parse = (text: string) => parseFilterQuery(new URLSearchParams(text));

describe('parseFilterQuery(asked)', () => {
  it('reads several values of a facet, once each, and a range', () => {
    const query = parse('actor=ada-brenn&actor=tomas-vey&actor=ada-brenn&kind=visit&from=2031-04');
    expect(query.chosen.actor).toEqual(['ada-brenn', 'tomas-vey']);
    expect(query.chosen.kind).toEqual(['visit']);
    expect([query.from, query.to]).toEqual(['2031-04', '']);
  });

  it.each(['actor=<b>', 'actor=', 'colour=red', 'from=yesterday', 'from=2031-13', 'to=2031-02-30'])(
    'leaves out what it does not know: %s',
    (text) => {
      expect(formatFilterQuery(parse(text))).toBe('');
    },
  );
});

describe('formatFilterQuery(query)', () => {
  it('gives back what was read, whatever was chosen', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { maxLength: 20 });
    const chosen = fc.record(
      Object.fromEntries(facetNames.map((name) => [name, fc.uniqueArray(id, { maxLength: 3 })])),
    );
    const date = fc.constantFrom('', '2031', '2031-04', '2031-04-02');
    fc.assert(
      fc.property(chosen, date, date, (values, from, to) => {
        const query = { ...parse(''), from, to };
        const asked = { ...query, chosen: { ...query.chosen, ...values } };
        expect(parse(formatFilterQuery(asked))).toEqual(asked);
      }),
    );
  });
});

describe('toggleValue(query, name, id)', () => {
  it('chooses what is not chosen, and leaves what is', () => {
    const once = toggleValue(parse(''), 'kind', 'visit');
    expect(formatFilterQuery(once)).toBe('?kind=visit');
    expect(formatFilterQuery(toggleValue(once, 'kind', 'visit'))).toBe('');
  });
});

describe('daysOf(date)', () => {
  it('gives the days of a year, a month and a day', () => {
    expect(daysOf('1970')).toEqual([0, 364]);
    expect(daysOf('1972-02')).toEqual([761, 789]);
    expect(daysOf('1970-01-02')).toEqual([1, 1]);
    expect(daysOf('1969-12')).toEqual([-31, -1]);
  });

  it.each(['', '70', '1970-1', '1970-02-29', '1970-00', '01970', '1970-01-02T00', 'x1970'])(
    'takes %j for no date',
    (text) => {
      expect(daysOf(text)).toBeUndefined();
    },
  );
});
