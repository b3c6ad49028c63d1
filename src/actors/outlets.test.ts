import { describe, expect, it } from 'vitest';
import { isOutlet, outlets } from './outlets.ts';

describe('isOutlet(id, name)', () => {
  it('knows the outlets of the table, and others by how they are called', () => {
    for (const { id, name } of outlets) expect(isOutlet(id, name), id).toBe(true);
    expect(isOutlet('exampleton-herald', 'Exampleton Herald')).toBe(true);
    expect(isOutlet('radio-exampleton', 'Radio Exampleton')).toBe(true);
  });
  it('takes no agency of a state and no post office for one', () => {
    expect(isOutlet('cia', 'Central Intelligence Agency')).toBe(false);
    expect(isOutlet('exampleton-post-office', 'Exampleton Post Office')).toBe(false);
    expect(isOutlet('ocean-emergency-agency', 'Ocean Emergency Agency')).toBe(false);
  });
});
