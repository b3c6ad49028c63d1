import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { parseEntry } from './parse-entry.ts';
import { updateText } from './update-text.ts';

const human = `---
# An editor's note at the top
title: "The envoy visits the capital"   # present tense
status: occurred
# the kind was discussed
kind: visit
date:    2018-04-09/2018-04-12
places: [moscow,  "sochi"]
actors:
  - actor: ri-yong-ho
    role: visitor # by rank
  # the host
  - { actor: sergey-lavrov, role: host }
evidence:
  # the first report
  - source: a-2018
    quote:
      exact: >-
        He arrived on Monday,
        the ministry said.
    says: { status: occurred }
  # the second
  - source: b-2018
    quote: {exact: 'He will come.'}
    says: {date: 2018-04-10, status: announced} # as planned
# ours
review: machine
---

The body, with  its   spacing. \\{ and
* a list
`;
const event = (text: string) => {
  const parsed = parseEntry('content/events/x.mdx', text, 'events');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.entry.data;
};
const update = (text: string, changes: object) =>
  updateText(text, 'events', event(text), changes as Record<string, unknown>);
const changedLines = (a: string, b: string) => {
  const lines = new Set(a.split('\n'));
  return b.split('\n').filter((line) => !lines.has(line));
};

describe('updateText(text, collection, data, changes)', { timeout: 60_000 }, () => {
  it('leaves the text alone when nothing changes', () => {
    expect(update(human, event(human))).toBe(human);
    expect(update(human, {})).toBe(human);
    expect(update(human, { partOf: undefined, corrections: undefined })).toBe(human);
  });

  it('changes one value in its place', () => {
    const changed = update(human, { title: 'The envoy goes home', date: '2018-04-10' });
    expect(changedLines(human, changed)).toEqual([
      'title: The envoy goes home   # present tense',
      'date:    2018-04-10',
    ]);
  });

  it('adds an item to a list and leaves the others, their comments and the body as they are', () => {
    const evidence = [
      ...event(human).evidence,
      { source: 'c-2018', quote: { exact: 'He left.' }, says: { status: 'occurred' as const } },
    ];
    const changed = update(human, { evidence });
    expect(event(changed).evidence).toEqual(evidence);
    expect(human.split('\n').every((line) => changed.includes(line))).toBe(true);
    expect(changed.slice(0, human.indexOf('# ours'))).toBe(human.slice(0, human.indexOf('# ours')));
  });

  it('puts a new field where the schema has it', () => {
    const changed = update(human, { partOf: 'a-longer-visit' });
    expect(changed).toContain('# as planned\npartOf: a-longer-visit\n# ours\nreview: machine');
  });

  it('takes a field away', () => {
    const changed = update(human, { date: undefined });
    expect(changed).toBe(human.replace(/date: .*\n/, ''));
  });

  it('edits a field deep in a list', () => {
    const evidence = event(human).evidence.map((item) =>
      item.source === 'a-2018' ? { ...item, disputed: 'Only one source says so.' } : item,
    );
    const changed = update(human, { evidence });
    expect(changedLines(human, changed)).toEqual(['    disputed: Only one source says so.']);
  });

  it('takes an item away with its own lines only', () => {
    const actors = event(human).actors.slice(0, 1);
    const changed = update(human, { actors });
    expect(changed).toBe(human.replace('  - { actor: sergey-lavrov, role: host }\n', ''));
  });

  it('keeps CRLF', () => {
    const windows = human.replaceAll('\n', '\r\n');
    const changed = update(windows, { partOf: 'a-longer-visit', places: ['moscow'] });
    expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(event(changed)).toMatchObject({ partOf: 'a-longer-visit', places: ['moscow'] });
  });

  it('takes the number that YAML sees for the text that stands there', () => {
    const text = human.replace('2018-04-09/2018-04-12', '2018');
    expect(update(text, { date: '2018' })).toBe(text);
  });

  it('keeps every comment, the order of keys and the body over random edits', () => {
    const participant = fc.record(
      {
        actor: fc.constantFrom('ri-yong-ho', 'sergey-lavrov', 'x', 'y'),
        role: fc.string({ minLength: 1, maxLength: 60 }),
      },
      { requiredKeys: ['actor'] },
    );
    const words = fc
      .array(
        fc.constantFrom('a', 'said:', '#', '-', '"quoted"', 'word', "it's", '|', '> ', 'не', '한'),
        { minLength: 1, maxLength: 60 },
      )
      .map((parts) => parts.join(' '));
    const evidence = fc.record({
      source: fc.constantFrom('a-2018', 'b-2018', 'c-2018'),
      quote: fc.record({ exact: words }),
      says: fc.record(
        { date: fc.constant('2018-04-10'), status: fc.constantFrom('occurred', 'denied') },
        { requiredKeys: [] },
      ),
    });
    const old = event(human);
    const changes = fc.record(
      {
        title: words,
        date: fc.constantFrom('2019', '2018-04', undefined),
        places: fc.array(fc.constantFrom('moscow', 'sochi', 'vienna')),
        actors: fc.array(participant),
        evidence: fc.oneof(
          fc.array(evidence).map((more) => [...old.evidence, ...more]),
          fc.array(evidence).map((more) => [...more, ...old.evidence]),
          fc
            .array(evidence)
            .map((more) => [...old.evidence.slice(0, 1), ...more, ...old.evidence.slice(1)]),
        ),
        partOf: fc.constantFrom('whole', undefined),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 3 }), (rounds) => {
        let text = human;
        for (const round of rounds) {
          const before = event(text);
          const after: Record<string, unknown> = { ...before, ...round };
          text = update(text, round);
          for (const key of Object.keys(after)) if (after[key] === undefined) delete after[key];
          const clean = JSON.parse(JSON.stringify(after).normalize('NFC'));
          expect(JSON.parse(JSON.stringify(event(text)))).toEqual(clean);
        }
        expect(text.slice(text.indexOf('\n---\n'))).toBe(human.slice(human.indexOf('\n---\n')));
        for (const comment of [
          "# An editor's note at the top",
          '# the kind was discussed',
          '# present tense',
          '# the first report',
          '# the second',
          '# as planned',
          '# ours',
        ]) {
          expect(text.split(comment).length, comment).toBe(2);
        }
        // A field that was taken away may come back elsewhere.
        const keys = (yaml: string) =>
          Object.keys(parseDocument(yaml.split('---\n')[1] ?? '').toJS()).filter(
            (key) => key !== 'date' && key !== 'partOf',
          );
        expect(keys(text)).toEqual(keys(human).filter((key) => keys(text).includes(key)));
      }),
      { numRuns: 150 },
    );
  });
});
