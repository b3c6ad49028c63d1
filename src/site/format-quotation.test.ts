import { describe, expect, it } from 'vitest';
import { formatQuotation } from './format-quotation.ts';

describe('formatQuotation(text, headline)', () => {
  it.each([
    ['The ferry left at noon.', '“The ferry left at noon.”'],
    ['left at noon.', '“… left at noon.”'],
    ['The ferry left', '“The ferry left …”'],
    ['left at', '“… left at …”'],
    ['The ferry left at …', '“The ferry left at …”'],
    ['They said: "We leave."', '“They said: "We leave."”'],
    ['「船は出た。」', '“「船は出た。」”'],
  ])('shows %j as %j', (text, shown) => {
    expect(formatQuotation(text, 'A headline')).toBe(shown);
  });

  it('leaves a headline whole', () => {
    expect(formatQuotation('Ferry to sail', 'Ferry to sail')).toBe('“Ferry to sail”');
  });
});
