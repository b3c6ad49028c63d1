import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asCalled, fromCaller } from './command/call-folder.ts';
import { runCommand, UsageError } from './command/command.ts';
import { askEvidence, askFields, type Texts } from './creating/ask.ts';
import { makeRecord } from './creating/make-record.ts';
import { Cancelled, terminalPrompts } from './creating/prompts.ts';
import { isRequired, questions, type Subject, subjects } from './creating/questions.ts';
import { fieldFlags, missingFlags, readFlags } from './creating/read-flags.ts';
import { readStanding } from './creating/read-standing.ts';
import { tryRecord } from './creating/try-record.ts';
import { writeNew } from './creating/write-new.ts';

const usage = `npm run new -- event|actor|source|publisher|place [--content DIR] [--id ID] [--FIELD VALUE …]

Adds one record to the content: asks for what it needs, completing ids and names of the register, and
writes a file that passes the check. Given all that is required by flags, it asks nothing.

${Object.entries(questions)
  .map(
    ([subject, asked]) =>
      `  ${subject.padEnd(10)}${asked
        .map((question) => {
          const flag = `--${question.flag}`;
          const shown = isRequired(subject as Subject, question) ? flag : `[${flag}]`;
          return question.many ? `${shown}…` : shown;
        })
        .join(' ')}`,
  )
  .join('\n')}

An event's evidence, once for each source and in the same order ("-" for none):
            --source ID --quote TEXT [--prefix TEXT] [--suffix TEXT] [--says-date DATE]
            [--says-status STATUS] [--attributed-to ACTOR] [--stance STANCE] [--disputed TEXT]
An actor in an event is ID or ID:ROLE; an office is "TITLE; OF; FROM; TO"; a name in another language
is LANGUAGE:NAME; coordinates are "LATITUDE, LONGITUDE".

  --id ID          the file's name (default: made of date and title, or of the name)
  --body TEXT      words under the record, in Markdown
  --content DIR    the chronology's folder (default: content)

Exit status: 0 written, 1 the check would not pass, 2 wrong use.
`;

const single = ['id', 'body', 'content'] as const;
await runCommand(
  {
    name: 'npm run new',
    usage,
    positionals: true,
    options: Object.fromEntries(
      [...single, ...fieldFlags].map((flag) => [flag, { type: 'string', multiple: true } as const]),
    ),
  },
  async (values, [subject, ...others]) => {
    const given = values as Readonly<Record<string, string[] | undefined>>;
    if (!isSubject(subject) || others.length > 0) {
      throw new UsageError(`expected one of ${Object.keys(subjects).join(', ')}`);
    }
    const folder = given['content']?.at(-1);
    const contentDir =
      folder === undefined ? join(import.meta.dirname, '..', 'content') : fromCaller(folder);
    if (!existsSync(contentDir))
      throw new UsageError(`--content ${asCalled(contentDir)} is not there`);
    const flags = readFlags(subject, given);
    const standing = readStanding(contentDir);
    const missing = missingFlags(subject, flags);
    let texts: Texts = flags;
    if (missing.length > 0) {
      if (!process.stdin.isTTY || !process.stdout.isTTY)
        throw new UsageError(`--${missing[0]} is missing`);
      try {
        texts = await askFields(subject, flags, standing, terminalPrompts);
        if (subject === 'event' && flags['source'] === undefined) {
          const [date] = texts['date'] ?? [];
          const status = texts['status']?.[0] ?? 'occurred';
          texts = { ...texts, ...(await askEvidence({ date, status }, standing, terminalPrompts)) };
        }
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        process.stderr.write('Nothing is written.\n');
        return 1;
      }
    }
    const collection = subjects[subject];
    const entry = makeRecord(subject, texts, standing, {
      id: given['id']?.at(-1),
      body: given['body']?.at(-1),
    });
    // Nothing can name a record yet that is not written.
    const told = tryRecord(standing, collection, entry).filter(
      ({ rule }) => !rule.startsWith('orphan'),
    );
    const faults = told.filter(({ severity }) => severity !== 'warning');
    for (const { field, rule, message, severity } of told) {
      const note = severity === 'warning' ? ' (warning)' : '';
      process.stderr.write(`${field || subject}: ${rule}${note} ${message}\n`);
    }
    if (faults.length > 0) {
      process.stderr.write('Nothing is written.\n');
      // Nobody types all answers again for the sake of one.
      if (texts !== flags) process.stderr.write(`Again: ${commandOf(subject, texts)}\n`);
      return 1;
    }
    const file = await writeNew(contentDir, collection, entry);
    const checked = given['content'] === undefined ? '' : ` -- --content ${asCalled(contentDir)}`;
    process.stdout.write(
      `${asCalled(file)}\nNext: read it, npm run check${checked}, then open a pull request that says which source supports it.\n`,
    );
    return 0;
  },
);

function isSubject(word: string | undefined): word is Subject {
  return word !== undefined && Object.hasOwn(subjects, word);
}

/** The command that gives by flags what was answered, for a shell of the Bourne kind. */
function commandOf(subject: Subject, texts: Texts): string {
  const flags = Object.entries(texts).flatMap(([flag, given = []]) =>
    given.map((text) => ` --${flag}='${text.replaceAll("'", "'\\''")}'`),
  );
  return `npm run new -- ${subject}${flags.join('')}`;
}
