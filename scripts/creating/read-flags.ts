import { UsageError } from '../command/command.ts';
import type { Texts } from './ask.ts';
import { evidenceFlags } from './evidence.ts';
import { isRequired, questions, type Subject } from './questions.ts';

/** All flags that are fields of some record. */
export const fieldFlags: ReadonlySet<string> = new Set([
  ...Object.values(questions).flatMap((asked) => asked.map(({ flag }) => flag)),
  ...evidenceFlags,
]);

/** The flags of fields; throws on those that this record has not, or that are given too often. */
export function readFlags(subject: Subject, given: Texts): Texts {
  const own = new Map(questions[subject].map((question) => [question.flag, question]));
  const evidence = new Set<string>(subject === 'event' ? evidenceFlags : []);
  const flags: Record<string, readonly string[]> = {};
  for (const [flag, texts] of Object.entries(given)) {
    if (texts === undefined || !fieldFlags.has(flag)) continue;
    const question = own.get(flag);
    if (question === undefined && !evidence.has(flag)) {
      throw new UsageError(
        `--${flag} is no field of ${subject === 'event' || subject === 'actor' ? 'an' : 'a'} ${subject}`,
      );
    }
    if (question !== undefined && !question.many && texts.length > 1) {
      throw new UsageError(`--${flag} is given ${texts.length} times; expected once`);
    }
    flags[flag] = texts;
  }
  return flags;
}

/** The required flags that were not given, in the order of the questions. */
export function missingFlags(subject: Subject, flags: Texts): string[] {
  const required = questions[subject]
    .filter((question) => isRequired(subject, question))
    .map(({ flag }) => flag);
  if (subject === 'event') required.push('source', 'quote');
  return required.filter((flag) => flags[flag] === undefined);
}
