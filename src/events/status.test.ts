import { describe, expect, test } from 'vitest';
import { parseAnnotated } from './annotated-text.ts';
import { splitClauses } from './clauses.ts';
import { judgeStanding } from './status.ts';
import { tokenise } from './tokens.ts';

function standings(marked: string, headline = false) {
  const a = parseAnnotated(marked);
  const clauses = splitClauses(tokenise(a.article.text, [0, a.article.text.length], a), headline);
  return clauses.map((c) => judgeStanding(c, clauses, headline));
}

describe('judgeStanding(clause, all, headline)', () => {
  test.each([
    ['[Ada=ada] visited Oslo.', ['occurred']],
    ['[Ada=ada] has visited Oslo.', ['occurred']],
    ['[Ada=ada] will visit Oslo.', ['planned']],
    ['[Ada=ada] is to visit Oslo.', ['planned']],
    ['[Ada=ada] is visiting Oslo.', ['ongoing']],
    ['[Ada=ada] plans to visit Oslo.', ['occurred', 'planned']],
    ['[Ada=ada] is expected to visit Oslo.', ['occurred', 'planned']],
    ['[Ada=ada] said that she would visit Oslo.', ['occurred', 'planned']],
    ['[Ada=ada] began to visit Oslo.', ['occurred', 'occurred']],
    ['[Ada=ada] began talks to visit Oslo.', ['occurred', 'purpose']],
    ['[Ada=ada] helped [Bo=bo] to visit Oslo.', ['occurred', 'occurred']],
    ['[Ada=ada] led it until she was removed.', ['occurred', 'occurred']],
  ])('%s', (text, expected) => {
    expect(standings(text)).toEqual(expected);
  });

  test.each([
    ['[Ada=ada] may visit Oslo.', ['speculative']],
    ['[Ada=ada] will wait until it is over.', ['planned', undefined]],
    ['[Ada=ada] would wait until it was over.', ['speculative', undefined]],
    ['[Ada=ada] could visit Oslo.', ['speculative']],
    ['[Ada=ada] wants to visit Oslo.', ['occurred', 'speculative']],
    ['[Ada=ada] was invited to visit Oslo.', ['occurred', 'speculative']],
    ['[Ada=ada] is ready to visit Oslo.', ['occurred', 'speculative']],
    ['[Ada=ada] did not visit Oslo.', [undefined]],
    ['[Ada=ada] will not visit Oslo.', [undefined]],
    ['The plan was not disclosed.', [undefined]],
    ['[Ada=ada] should visit Oslo.', [undefined]],
    ['[Ada=ada] denied that she visited Oslo.', ['occurred', 'denied']],
    ['[Ada=ada] went there to meet [Bo=bo].', ['occurred', 'purpose']],
  ])('takes for no occurrence: %s', (text, expected) => {
    expect(standings(text)).toEqual(expected);
  });

  test('takes the infinitive of a headline for a plan', () => {
    expect(standings('Envoy to visit Oslo', true)).toEqual(['planned']);
  });
});
