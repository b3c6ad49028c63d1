import { describe, expect, test } from 'vitest';
import { parseAnnotated, testNames } from './annotated-text.ts';
import { type Delegates, noteDelegates } from './delegates.ts';
import { tokenise } from './tokens.ts';

function membersOf(...sentences: readonly string[]) {
  const known: Delegates = new Map();
  const names = {
    ...testNames(['norland', 'norland-delegation']),
    side: () => 'norland',
  };
  for (const sentence of sentences) {
    const a = parseAnnotated(`News\n${sentence}`);
    noteDelegates(tokenise(a.article.text, [5, a.article.text.length], a), names, known);
  }
  return [...(known.get('norland-delegation') ?? [])];
}

const delegation = '[Norland delegation=norland-delegation]';

describe('noteDelegates(tokens, names, known)', () => {
  test.each([
    ['its leader', `The ${delegation} led by minister [Ada Holt=ada-holt] left.`],
    ['a member', `[Ada Holt=ada-holt], a member of the ${delegation}, left.`],
    [
      'who has it with her',
      `The ${delegation} came.`,
      '[Ada Holt=ada-holt] and her delegation left.',
    ],
  ])('notes %s', (_, ...sentences) => {
    expect(membersOf(...sentences)).toEqual(['ada-holt']);
  });

  test.each([
    ['whose aide leads it', `The ${delegation} led by [Ada Holt=ada-holt]'s aide left.`],
    ['who meets it', `[Ada Holt=ada-holt] met the ${delegation}.`],
    [
      'who is only related to its leader',
      `The ${delegation} led by the sister of [Ada Holt=ada-holt] left.`,
    ],
  ])('does not note %s', (_, sentence) => {
    expect(membersOf(sentence)).toEqual([]);
  });
});
