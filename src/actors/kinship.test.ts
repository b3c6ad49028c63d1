import { describe, expect, it } from 'vitest';
import { empty, read } from './fixtures/read.ts';
import { buildRegister } from './register.ts';

const said = (text: string, known = empty) => read(text, { known }).said;

describe('noteKin(scene, cast), findKin(…)', () => {
  it('reads a relative whom the text has named', () => {
    const text = 'Ada Holt, the younger sister of Mark Holt, came in. ';
    expect(said(`${text}Mark Holt hugged his sister.`)).toContain('his sister=ada-holt');
    expect(said(`${text}Ada Holt hugged her brother.`)).toContain('her brother=mark-holt');
  });
  it('reads it from a possessive and from a pronoun before the name', () => {
    expect(
      said('Mark Holt’s sister, Ada Holt, came in. On Monday Mark Holt hugged his sister.'),
    ).toContain('his sister=ada-holt');
    expect(
      said('Mark Holt spoke. His wife Ada Holt came in. On Monday Mark Holt thanked his wife.'),
    ).toContain('his wife=ada-holt');
  });
  it('names nobody where the text names none, or only the relative of another', () => {
    expect(said('Mark Holt hugged his sister.').join()).not.toContain('sister');
    const text = 'Ada Holt, the wife of Mark Holt, came in. ';
    expect(said(`${text}John Vale thanked his wife.`).join()).not.toContain('his wife');
  });
  it('reads it from the roles of the register', () => {
    const person = (name: string, gender: 'female' | 'male', roles: { title: string }[]) => ({
      id: name.toLowerCase().replace(' ', '-'),
      data: {
        name,
        kind: 'person' as const,
        gender,
        aliases: [],
        weakAliases: [],
        roles,
        review: 'reviewed' as const,
        corrections: [],
        redirects: [],
      },
    });
    const known = buildRegister(
      [
        person('Ada Holt', 'female', [{ title: 'younger sister of the leader Mark Holt' }]),
        person('Mark Holt', 'male', []),
      ],
      [],
    );
    expect(said('Mark Holt hugged his sister.', known)).toContain('his sister=ada-holt');
    expect(said('Ada Holt hugged her brother.', known)).toContain('her brother=mark-holt');
    expect(said('Ada Holt hugged her father.', known).join()).not.toContain('father');
  });
});
