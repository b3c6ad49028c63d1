import { describe, expect, test } from 'vitest';
import { foldQuotations } from './quotations.ts';
import { tokenise } from './tokens.ts';

const none = { times: [], mentions: [], placeMentions: [] };
const fold = (text: string, open = false) => {
  const { tokens, open: still } = foldQuotations(tokenise(text, [0, text.length], none), open);
  return [tokens.map((t) => (t.kind === 'quote' ? '“…”' : t.text)).join(' '), still];
};

describe('foldQuotations(tokens, open)', () => {
  test('folds speech into one token', () => {
    expect(fold('“We will come again next year,” he said.')).toEqual(['“…” , he said .', false]);
    expect(fold('"We will come again next year," he said.')).toEqual(['“…” , he said .', false]);
  });
  test('reads marks written as entities', () => {
    expect(fold('&quot;We will come again soon,&quot; he said.')[0]).toBe('“…” , he said .');
  });
  test('reads an opening mark that closes', () => {
    expect(fold('“We will come again next year,“ he said, and “we will stay long.“')[0]).toBe(
      '“…” , he said , and “…”',
    );
  });
  test('keeps the words of a name or scare quote', () => {
    expect(fold('They put forward a "double freeze" plan.')[0]).toBe(
      'They put forward a double freeze plan .',
    );
  });
  test('carries an open quotation on', () => {
    expect(fold('“We will come again next year.')).toEqual(['“…”', true]);
    expect(fold('It was good,” he said.', true)).toEqual(['“…” , he said .', false]);
  });
  test('leaves out what stands in brackets', () => {
    expect(fold('The agency (TNA) reported it.')[0]).toBe('The agency reported it .');
  });
});
