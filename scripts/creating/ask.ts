import { z } from 'zod';
import { quoteInSource } from '../../src/check/rules/quote-in-source.ts';
import { quoteLimits } from '../../src/check/rules/quote-limits.ts';
import type { CollectionName, Library } from '../../src/model/collection.ts';
import { Event } from '../../src/model/event.ts';
import { kindWords } from '../../src/model/kind.ts';
import { statuses, statusWords } from '../../src/model/status.ts';
import type { EvidenceTexts } from './evidence.ts';
import type { Choice, Prompts } from './prompts.ts';
import { isRequired, type Question, questions, type Subject, schemaOf } from './questions.ts';
import { readAnswer } from './read-answer.ts';
import { type Standing, tryRecord } from './try-record.ts';

/** What was given, by flag. */
export type Texts = Readonly<Record<string, readonly string[] | undefined>>;

/** Asks for what no flag gave, in the order of the questions; returns all of it, by flag. */
export async function askFields(
  subject: Subject,
  given: Texts,
  { reading: { library }, chronology }: Standing,
  prompts: Prompts,
): Promise<Texts> {
  const texts: Record<string, readonly string[] | undefined> = { ...given };
  for (const question of questions[subject]) {
    const required = isRequired(subject, question);
    if (texts[question.flag] !== undefined || !(required || question.asked)) continue;
    const first = question.flag === 'language' ? chronology.language : undefined;
    const answer = await ask(subject, question, { library, required, first }, prompts);
    if (answer.length > 0) texts[question.flag] = answer;
  }
  return texts;
}

interface Asking {
  readonly library: Library;
  readonly required: boolean;
  readonly first: string | undefined;
}

async function ask(
  subject: Subject,
  question: Question,
  { library, required, first }: Asking,
  prompts: Prompts,
): Promise<readonly string[]> {
  const { asks, from, many, hint } = question;
  const schema = schemaOf(subject, question);
  if (from !== undefined && many) {
    const picked = await prompts.pickMany(asks, register(library, from));
    return from === 'actors' ? withRoles(picked, prompts) : picked;
  }
  if (from !== undefined) return some(await prompts.pick(asks, register(library, from), !required));
  if (schema instanceof z.ZodEnum) {
    const choices = (schema.options as readonly string[]).map(choiceOf);
    const none: Choice[] = required ? [] : [{ value: '', label: 'unknown' }];
    return some(await prompts.choose(asks, [...choices, ...none], first));
  }
  const fault = (text: string) => {
    if (text.trim() === '' && !required) return undefined;
    const answer = readAnswer(subject, question, [text], library, question.field);
    return answer.ok ? undefined : answer.fault;
  };
  return some((await prompts.text(asks, fault, { hint, first })).trim());
}

/** Asks for pieces of evidence until there are no more; a quote that its article lacks is told at once. */
export async function askEvidence(
  event: { readonly date?: string | undefined; readonly status: string },
  standing: Standing,
  prompts: Prompts,
): Promise<EvidenceTexts> {
  const { library } = standing.reading;
  const texts = {
    source: [] as string[],
    quote: [] as string[],
    'says-date': [] as string[],
    'says-status': [] as string[],
  };
  do {
    const source = await prompts.pick('Which source says so?', register(library, 'sources'), false);
    const quote = await prompts.text(
      'In which words?',
      (text) => quoteFault(source, text, standing),
      { hint: 'copied word for word' },
    );
    const date = await prompts.text(
      'Which date does it give?',
      (text) => (text.trim() === '' ? undefined : dateFault(text, library)),
      { hint: 'EDTF; empty when none', first: event.date },
    );
    const status = await prompts.choose('Of what status?', statuses.map(choiceOf), event.status);
    texts.source.push(source);
    texts.quote.push(quote);
    texts['says-date'].push(date.trim() || '-');
    texts['says-status'].push(status);
  } while (await prompts.confirm('Does another source tell of it?'));
  return texts;
}

/** Says what the check would say of a quote from a source; undefined where it is as it should be. */
export function quoteFault(source: string, exact: string, standing: Standing): string | undefined {
  const data = Event.safeParse({
    title: 'A quote',
    status: 'occurred',
    kind: 'other',
    evidence: [{ source, quote: { exact }, says: {} }],
    review: 'reviewed',
  });
  if (!data.success) return 'expected the words of the passage, at most 2000 characters';
  const entry = { id: 'a-quote', data: data.data, body: '' };
  return tryRecord(standing, 'events', entry, [quoteInSource, quoteLimits])[0]?.message;
}

function dateFault(text: string, library: Library): string | undefined {
  const [question] = questions.event.filter(({ flag }) => flag === 'date');
  const answer = question && readAnswer('event', question, [text], library, 'date');
  return answer === undefined || answer.ok ? undefined : answer.fault;
}

async function withRoles(actors: readonly string[], prompts: Prompts): Promise<string[]> {
  const texts: string[] = [];
  for (const actor of actors) {
    const role = await prompts.text(`As what did ${actor} take part?`, () => undefined, {
      hint: 'visitor, host, speaker …; empty for none',
    });
    texts.push(role.trim() === '' ? actor : `${actor}:${role.trim()}`);
  }
  return texts;
}

/** The records of a collection as choices; what is typed is looked for in name and id. */
function register(library: Library, from: CollectionName): Choice[] {
  return [...library[from].values()].map(({ id, data }) => {
    const label = 'title' in data ? data.title : 'headline' in data ? data.headline : data.name;
    return { value: id, label, hint: id };
  });
}

function choiceOf(value: string): Choice {
  const words = { ...kindWords, ...statusWords } as Readonly<
    Record<string, { label: string; means: string }>
  >;
  const word = words[value];
  return word ? { value, label: word.label, hint: word.means } : { value, label: value };
}

const some = (text: string): string[] => (text === '' ? [] : [text]);
