import { describe, expect, it } from 'vitest';
import { empty, read } from './fixtures/read.ts';

const found = (text: string) => read(text, { known: empty });

describe('scanNamedBodies(scene, cast, shorts)', () => {
  it('takes for a body what has a spokesman or a chief executive', () => {
    const { said } = found('A Fabrico spokesman spoke on Monday. The deal cost Fabrico much.');
    expect(said.filter((s) => s === 'Fabrico=fabrico')).toHaveLength(2);
    expect(found('The chief executive of Fabrico & Sonn left.').said).toContain(
      'Fabrico & Sonn=fabrico-sonn',
    );
  });
  it('takes for a body an acronym that says or decides', () => {
    expect(found('The NAXO said on Monday that it was late.').said).toContain('NAXO=naxo');
    expect(found('The NAXO was opened and the CEO said so.').proposedActors).toEqual([]);
  });
  it('takes no person, no common word and no office for one', () => {
    expect(
      found('Mark Holt left. A Holt spokesman and a police spokesman spoke.').proposedActors,
    ).toHaveLength(1);
  });
});

describe('joinShorterBodies(scene, cast)', () => {
  it('ties the short name of a body to its long one', () => {
    const { proposedActors } = found(
      'On Monday the Exampleton Harbour Committee met. Then the Harbour Committee voted.',
    );
    expect(proposedActors.map((a) => [a.id, ...a.aliases])).toEqual([
      ['exampleton-harbour-committee', 'Harbour Committee'],
    ]);
  });
  it('ties nothing where two long names end so', () => {
    const { proposedActors } = found(
      'On Monday the Exampleton Harbour Committee met the Northport Harbour Committee. Then the Harbour Committee voted.',
    );
    expect(proposedActors).toHaveLength(3);
  });
});

describe('readBodyAnaphor(scene, cast, seen, i)', () => {
  it('reads "the committee" as the one just named', () => {
    const { said } = found('On Monday the Exampleton Harbour Committee met. The committee voted.');
    expect(said).toContain('The committee=exampleton-harbour-committee');
  });
  it('reads nothing from another kind of body, a compound, or one of two', () => {
    const text = 'On Monday the Exampleton Harbour Committee met the Northport Town Committee. ';
    expect(found(`${text}The committee voted.`).said.join()).not.toContain('The committee=');
    expect(found('On Monday the Exampleton Harbour Committee met. The court voted.').said).toEqual([
      'Exampleton Harbour Committee=exampleton-harbour-committee',
    ]);
    expect(
      found('On Monday the Exampleton Harbour Committee met. The committee of ten voted.').said,
    ).toHaveLength(1);
  });
});

describe('roles of proposed actors', () => {
  it('spell out abbreviated titles and leave out what leads up to them', () => {
    const [actor] = found(
      'On Monday Gov. Mark Holt, now a member of the board, spoke.',
    ).proposedActors;
    expect(actor?.roles.map((r) => r.title)).toEqual(['Governor', 'member']);
  });
});
