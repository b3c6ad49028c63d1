import type { Range } from './clause.ts';
import type { Names } from './draft.ts';
import type { Token } from './tokens.ts';
import {
  coordinators,
  isAdverb,
  possessives,
  pronouns,
  relatives,
  subordinators,
} from './word-classes.ts';

/** The words of a range, actors under their canonical names, dates and asides left out. */
export function phrase(
  tokens: readonly Token[],
  [from, to]: Range,
  names: Names,
  quotes = false,
): string {
  const out: string[] = [];
  const used = tokens.slice(from, to);
  for (let i = 0; i < used.length; i++) {
    const token = used[i];
    if (token === undefined) continue;
    if (token.kind === 'time') {
      while (
        out.length > 0 &&
        /^(?:on|in|at|by|since|from|until|till|during|of|for|before|after|around|the|early|late|only|and)$/i.test(
          out.at(-1) ?? '',
        )
      )
        out.pop();
      continue;
    }
    if (token.kind === 'quote') {
      if (out.length > 0 || quotes) out.push(token.text);
      break;
    }
    if (token.kind === 'punctuation' && !/^['’]s?$/.test(token.text)) {
      if (/^[-–/.]$/.test(token.text)) continue;
      // "A, B and C" goes on; what else follows a comma or dash is an aside as often as not.
      if (
        token.text === ',' &&
        used[i + 1]?.kind === 'actor' &&
        used.slice(i + 2, i + 5).some((t) => t.lower === 'and')
      ) {
        out.push(`${out.pop() ?? ''},`);
        continue;
      }
      if (out.length > 0) break;
      continue;
    }
    if (/^n['’]t$/.test(token.text)) {
      out.push(`${out.pop() ?? ''}n’t`);
      continue;
    }
    if (/^['’]s?$/.test(token.text)) {
      const last = out.pop();
      if (last !== undefined) out.push(`${last}’s`);
      continue;
    }
    if (
      out.length > 0 &&
      (relatives.has(token.lower) || (subordinators.has(token.lower) && token.lower !== 'that'))
    )
      break;
    if (
      out.length === 0 &&
      (token.lower === 'that' || coordinators.has(token.lower) || isAdverb(token.lower))
    )
      continue;
    if (
      token.kind === 'actor' &&
      !possessives.has(token.lower) &&
      !pronouns.has(token.lower) &&
      token.actors.length === 1 &&
      token.actors[0] !== undefined &&
      names.kind(token.actors[0]) === 'person'
    ) {
      dropTitle(out);
      out.push(names.name(token.actors[0]));
    } else
      out.push(
        token.kind === 'actor' || token.kind === 'place'
          ? token.text.replace(/\s+/g, ' ')
          : token.text,
      );
  }
  return out.join(' ');
}

/** "Mr", "President", "his Russian counterpart" before a name say no more than the name. */
function dropTitle(out: string[]): void {
  let dropped = false;
  while (titleWord.test(out.at(-1) ?? '')) {
    out.pop();
    dropped = true;
  }
  if (!dropped) return;
  if (demonym.test(out.at(-1) ?? '')) out.pop();
  if (/^(?:his|her|their|its|the)$/i.test(out.at(-1) ?? '')) out.pop();
}

const titleWord =
  /^(?:mr|mrs|ms|mr\.|mrs\.|ms\.|president|chairman|premier|secretary|minister|ministers|foreign|prime|vice|deputy|first|gen|gen\.|general|counterpart|leader|ambassador|chancellor|king|defense|defence|state|senator|sen|rep|gov|governor|director)$/i;

const demonym =
  /^(?:(?:North|South) )?\p{Lu}\p{L}*(?:an|ese|ish|i|eek|ench|utch|wiss|zech)$|^(?:US|U\.S\.|UK|U\.K\.|UN|U\.N\.|DPRK|ROK)$/u;
