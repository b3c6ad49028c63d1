import { readCapture } from '../../src/check/capture.ts';
import { formatEntry } from '../../src/content/format-entry.ts';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { collections, type Entry } from '../../src/model/collection.ts';
import { Id } from '../../src/model/id.ts';
import { UsageError } from '../command/command.ts';
import type { Texts } from './ask.ts';
import { readEvidence } from './evidence.ts';
import { isTaken, proposeId } from './propose-id.ts';
import { questions, type Subject, subjects } from './questions.ts';
import { explain, readAnswer } from './read-answer.ts';
import type { Standing } from './try-record.ts';

/**
 * Makes a record of what was given by flags or answers. A person wrote it, so it is reviewed. Throws
 * `UsageError`, naming the flag, where something is wrong or an id is taken.
 */
export function makeRecord(
  subject: Subject,
  texts: Texts,
  { contentDir, reading: { library } }: Standing,
  { id, body = '' }: { readonly id?: string | undefined; readonly body?: string | undefined },
): Entry {
  const collection = subjects[subject];
  const fields: Record<string, unknown> = { review: 'reviewed' };
  for (const question of questions[subject]) {
    const given = texts[question.flag];
    if (given === undefined || given.length === 0) continue;
    const answer = readAnswer(subject, question, given, library, `--${question.flag}`);
    if (!answer.ok) throw new UsageError(answer.fault);
    fields[question.field] = answer.value;
  }
  if (subject === 'event') {
    const { date, status } = fields as { date?: string; status: string };
    fields['evidence'] = readEvidence(texts, { date, status }, library);
  }
  if (subject === 'source') Object.assign(fields, articleOf(contentDir, fields['article']));
  const data = collections[collection].parse(fields);
  const own = id ?? proposeId(contentDir, collection, data, library);
  if (own === '')
    throw new UsageError('--id is missing; the name has no Latin letter to make one of');
  const valid = Id.safeParse(own);
  if (!valid.success) throw new UsageError(explain(valid.error, own, Id, '--id'));
  if (isTaken(contentDir, collection, own, library))
    throw new UsageError(`--id ${own} is, or was, that of another ${subject}; choose another`);
  const entry = { id: own, data, body: body === '' ? '' : `\n${body.trim()}\n` };
  // As readers will take it: invisible characters are out, and what they refuse is told here.
  const parsed = parseEntry(`${own}.mdx`, formatEntry(collection, data, entry.body), collection);
  if (!parsed.ok) {
    const [first] = parsed.findings;
    throw new UsageError(first?.message ?? 'makes no record');
  }
  return parsed.entry;
}

/** The hash by which ingest knows that the article is read. */
function articleOf(contentDir: string, article: unknown): { sha256?: string } {
  if (typeof article !== 'string') return {};
  const capture = readCapture(contentDir, article);
  if (capture.state === 'read') return { sha256: capture.sha256 };
  throw new UsageError(`--article is "${article}"; expected the path of a text file in articles/`);
}
