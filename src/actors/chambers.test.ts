import { describe, expect, it } from 'vitest';
import { empty, read } from './fixtures/read.ts';

const said = (text: string) => read(text, { known: empty }).said;
const scenery = 'Republicans and Democrats talked all night. ';

describe('scanChambers(scene)', () => {
  it('reads the chambers of Congress where an article is on American politics', () => {
    const found = said(
      `${scenery}Then the House passed the bill, and the Senate and Congress rested.`,
    );
    expect(found).toContain('House=us-house-of-representatives');
    expect(found).toContain('Senate=us-senate');
    expect(found).toContain('Congress=us-congress');
    expect(said(`${scenery}Then the Supreme Court met House Democrats.`)).toEqual(
      expect.arrayContaining(['Supreme Court=us-supreme-court', 'House Democrats=house-democrats']),
    );
  });
  it('reads none elsewhere, none of another state, and no other house', () => {
    expect(said('Then the House passed the bill.').join()).not.toContain('us-');
    const other = said(
      `${scenery}Then the French Senate, the Supreme Court of India and the Opera House closed the house.`,
    );
    expect(other.join()).not.toMatch(/us-(?:senate|supreme|house)/);
  });
});

describe('scanOrganisations(scene, cast)', () => {
  it('reads a company by its listed share, and wherever it is named again', () => {
    const found = said(
      'Norwegian Boat Rides (NYSE: NBR) left on Monday. Shares of Norwegian Boat Rides fell.',
    );
    expect(found).toEqual([
      'Norwegian Boat Rides=norwegian-boat-rides',
      'Norwegian Boat Rides=norwegian-boat-rides',
    ]);
  });
  it('ends the name of a police department with its last word', () => {
    expect(said('On Monday the Exampleton Police Department met Exampleton Police.')).toEqual([
      'Exampleton Police Department=exampleton-police-department',
      'Exampleton Police=exampleton-police-department',
    ]);
  });
});
