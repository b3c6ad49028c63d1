import { describe, expect, it } from 'vitest';
import { empty, read } from './fixtures/read.ts';
import { givenFormKeys } from './given-forms.ts';

const shared = (a: string, b: string) =>
  givenFormKeys(a).some((key) => givenFormKeys(b).includes(key));

describe('givenFormKeys(name)', () => {
  it('ties short forms to full ones', () => {
    for (const [a, b] of [
      ['Jim Exampleson', 'James Exampleson'],
      ['Bill Exampleson', 'William J. Exampleson'],
      ['Ted Exampleson', 'Edward Exampleson'],
      ['Kate Exampleson', 'Kathleen Exampleson'],
    ] as const)
      expect(shared(a, b), `${a} ${b}`).toBe(true);
  });
  it('ties no two full names, and no two families', () => {
    expect(shared('James Exampleson', 'John Exampleson')).toBe(false);
    expect(shared('Jim Exampleson', 'James Samplesen')).toBe(false);
    expect(givenFormKeys('Olga Exampleson')).toEqual([]);
    expect(givenFormKeys('James')).toEqual([]);
  });
});

describe('readActors(article, register) with short given names', () => {
  it('makes one person of two forms of a name', () => {
    const { said, proposedActors } = read(
      'Kenneth Exampleson, a banker, left. On Monday Ken Exampleson came back.',
      { known: empty },
    );
    expect(said).toContain('Ken Exampleson=kenneth-exampleson');
    expect(proposedActors.map((a) => [a.id, ...a.aliases])).toEqual([
      ['kenneth-exampleson', 'Ken Exampleson'],
    ]);
  });
  it('keeps two people apart who share a family name', () => {
    const { proposedActors } = read(
      'John Exampleson, a banker, left. On Monday James Exampleson came back.',
      { known: empty },
    );
    expect(proposedActors).toHaveLength(2);
  });
});
