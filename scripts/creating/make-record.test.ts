import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { islandFolder } from '../../src/site/fixtures/island-site.ts';
import { askEvidence, askFields, quoteFault, type Texts } from './ask.ts';
import { makeRecord } from './make-record.ts';
import type { Prompts } from './prompts.ts';
import { readStanding } from './read-standing.ts';
import { tryRecord } from './try-record.ts';
import { writeNew } from './write-new.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-new-'));
cpSync(islandFolder, folder, { recursive: true });
mkdirSync(join(folder, 'articles'));
writeFileSync(
  join(folder, 'articles/gauge.txt'),
  'Ada Brenn opened the tide gauge at Kell on 8 July. The band played “loudly”.\n',
);
const gauge: Texts = {
  publisher: ['osk-gazette'],
  headline: ['New gauge at Kell'],
  published: ['2031-07-09'],
  language: ['en'],
  form: ['capture'],
  article: ['gauge.txt'],
};
const source = makeRecord('source', gauge, readStanding(folder), {});
await writeNew(folder, 'sources', source as Parameters<typeof writeNew<'sources'>>[2]);
const standing = readStanding(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opening: Texts = {
  title: ['Ada Brenn opens the tide gauge'],
  date: ['2031-07-08'],
  status: ['occurred'],
  kind: ['visit'],
  actor: ['ada-brenn:guest', 'tomas-vey'],
  place: ['kell'],
  source: [source.id],
  quote: ['Ada Brenn opened the tide gauge at Kell on 8 July.'],
};
const make = (more: Texts, id?: string) =>
  makeRecord('event', { ...opening, ...more }, standing, { id });

describe('makeRecord(subject, texts, standing, { id, body })', () => {
  it('makes an event of which the check finds nothing', () => {
    const event = make({});
    expect(event.id).toBe('2031-07-08-ada-brenn-opens-the-tide-gauge');
    expect(event.data).toMatchObject({
      actors: [{ actor: 'ada-brenn', role: 'guest' }, { actor: 'tomas-vey' }],
      evidence: [{ source: source.id, says: { date: '2031-07-08', status: 'occurred' } }],
      review: 'reviewed',
    });
    expect(tryRecord(standing, 'events', event as never)).toEqual([]);
  });

  it('gives each source its own words', () => {
    const other = 'radio-kell-2031-05-02-the-lantern-accord';
    const { data } = make({
      source: [source.id, other],
      quote: ['Ada Brenn opened the tide gauge', 'The gauge will open in July.'],
      'says-date': ['2031-07-08', '2031-07'],
      'says-status': ['occurred', '-'],
      stance: ['-', 'asserts'],
    });
    expect(data).toMatchObject({
      evidence: [
        { says: { status: 'occurred' } },
        { says: { date: '2031-07' }, stance: 'asserts' },
      ],
    });
    expect(JSON.stringify(data)).not.toContain('"-"');
  });

  it.each<[string, Texts, string]>([
    [
      'an unknown actor',
      { actor: ['ada-bren'] },
      '--actor: "ada-bren" is no actor; did you mean "ada-brenn"?',
    ],
    ['a day that no month has', { date: ['2031-02-30'] }, '--date: "2031-02-30" is no date'],
    ['a mistyped status', { status: ['ocurred'] }, 'did you mean "occurred"?'],
    [
      'an unknown source',
      { source: ['nobody'] },
      '"nobody" is no source; add it first with npm run new -- source',
    ],
    ['a quote without a source', { quote: ['a', 'b'] }, '--quote is given 2 times and --source 1'],
    ['an empty title', { title: [' '] }, '--title'],
  ])('refuses %s, and says what was expected', (_, more, message) => {
    expect(() => make(more)).toThrow(message);
  });

  it('leaves out what cannot be seen', () => {
    expect(make({ title: ['Ada \u202e\ufeffBrenn opens the gauge'] }).data).toMatchObject({
      title: 'Ada Brenn opens the gauge',
    });
  });

  it('takes no id that another record has or had, nor one that is none', () => {
    expect(() => make({}, '2031-04-02-lantern-accord')).toThrow(
      'is, or was, that of another event',
    );
    expect(() => make({}, 'brenn-goes-to-kell')).toThrow('is, or was, that of another event');
    expect(() => make({}, '../x')).toThrow('lower-case letters');
  });

  it('asks for an id where a name has no Latin letter', () => {
    const name: Texts = { name: ['沙洲'], kind: ['organisation'] };
    expect(() => makeRecord('actor', name, standing, {})).toThrow('--id is missing');
    expect(makeRecord('actor', name, standing, { id: 'sandbank' }).id).toBe('sandbank');
  });

  it('reads offices, names, and places on the globe', () => {
    const actor = makeRecord(
      'actor',
      {
        name: ['Eva Brandt'],
        kind: ['person'],
        role: ['mayor; kellen; 2030;'],
        'name-in': ['ru:Ева'],
      },
      standing,
      {},
    );
    expect(actor.data).toMatchObject({
      roles: [{ title: 'mayor', of: 'kellen', from: '2030' }],
      names: { ru: 'Ева' },
    });
    const place: Texts = { name: ['Gull Rock'], coordinates: ['11.5, -3'] };
    expect(makeRecord('place', place, standing, {}).data).toMatchObject({
      coordinates: [11.5, -3],
    });
    expect(() => makeRecord('place', { ...place, coordinates: ['north'] }, standing, {})).toThrow(
      '--coordinates',
    );
  });
});

describe('tryRecord(standing, collection, entry)', () => {
  it('tells what would fail, and where', () => {
    const event = make({ quote: ['Ada Brenn opened the tide gauge at Osk'] });
    expect(tryRecord(standing, 'events', event as never)).toMatchObject([
      { field: 'evidence[0].quote.exact', rule: 'quote-not-in-source' },
    ]);
  });
});

describe('writeNew(contentDir, collection, entry)', () => {
  it('leaves a file alone that is there', async () => {
    const event = make({ title: ['Ada Brenn opens another tide gauge'] }) as never;
    await writeNew(folder, 'events', event);
    await expect(writeNew(folder, 'events', event)).rejects.toThrow('EEXIST');
  });
});

describe('askFields(subject, given, standing, prompts) and askEvidence(event, standing, prompts)', () => {
  /** Answers by question; a text that is refused fails the test with what was said of it. */
  const answering = (answers: Readonly<Record<string, string | readonly string[]>>) => {
    const asked: string[] = [];
    const one = (message: string) => {
      asked.push(message);
      return String(answers[message] ?? '');
    };
    const prompts: Prompts = {
      text: async (message, fault) => {
        const text = one(message);
        expect(fault(text)).toBeUndefined();
        return text;
      },
      choose: async (message) => one(message),
      pick: async (message) => one(message),
      pickMany: async (message) => {
        asked.push(message);
        return [answers[message] ?? []].flat();
      },
      confirm: async () => false,
    };
    return { asked, prompts };
  };

  it('asks for what no flag gives, and for nothing else', async () => {
    const { asked, prompts } = answering({
      'What kind of event is it?': 'visit',
      'Who took part?': ['ada-brenn'],
      'As what did ada-brenn take part?': 'guest',
      'Which source says so?': source.id,
      'In which words?': 'Ada Brenn opened the tide gauge',
      'Which date does it give?': '2031-07',
      'Of what status?': 'occurred',
    });
    const { title, status, date } = opening;
    const texts = await askFields('event', { title, status, date }, standing, prompts);
    expect(asked).not.toContain('What happens?');
    const evidence = await askEvidence({ status: 'occurred' }, standing, prompts);
    const { data } = makeRecord('event', { ...texts, ...evidence }, standing, {});
    expect(data).toMatchObject({
      kind: 'visit',
      actors: [{ actor: 'ada-brenn', role: 'guest' }],
      evidence: [{ says: { date: '2031-07' } }],
    });
  });

  it('tells at once that a quote is not in its article', () => {
    expect(quoteFault(source.id, 'Ada Brenn opened the tide gauge', standing)).toBeUndefined();
    expect(quoteFault(source.id, 'Ada Brenn closed the tide gauge', standing)).toContain(
      'the quote is not in gauge.txt',
    );
    expect(quoteFault(source.id, 'The band played "loudly"', standing)).toContain('write');
  });
});
