import { fork } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../model/event.ts';
import { removeLeftovers } from './leftovers.ts';
import { readLibrary } from './read-library.ts';
import { ContentError, updateEntry, writeEntry } from './write-entry.ts';

const event: Event = {
  title: 'Ada Envoy visits Harbour Town',
  date: '2018-04-10',
  status: 'announced',
  kind: 'visit',
  places: [],
  actors: [{ actor: 'ada-envoy', role: 'visitor' }],
  evidence: [],
  review: 'machine',
};

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'dateline-write-'));
});
afterEach(() => rmSync(content, { recursive: true }));
const text = () => readFileSync(join(content, 'events/a.mdx'), 'utf8');

describe('writeEntry(contentDir, collection, entry)', () => {
  it('makes the folder and the file, and says whether it changed', async () => {
    expect(await writeEntry(content, 'events', { id: 'a', data: event })).toBe(true);
    expect(readLibrary(content).library.events.get('a')).toEqual({
      id: 'a',
      data: event,
      body: '',
    });
    expect(await writeEntry(content, 'events', { id: 'a', data: event })).toBe(false);
    expect(readdirSync(join(content, 'events'))).toEqual(['a.mdx']);
  });

  it('edits what differs in a file that is there, comments and body kept', async () => {
    mkdirSync(join(content, 'events'));
    const human =
      '---\n# mine\nreview: machine\nkind: visit # sure\nstatus: announced\ntitle: Old\npartOf: b\n---\n\nBody\n';
    writeFileSync(join(content, 'events/a.mdx'), human);
    expect(await writeEntry(content, 'events', { id: 'a', data: event })).toBe(true);
    expect(text()).toBe(
      '---\n# mine\nreview: machine\nkind: visit # sure\nactors: [ { actor: ada-envoy, role: visitor } ]\nstatus: announced\ntitle: Ada Envoy visits Harbour Town\ndate: 2018-04-10\n---\n\nBody\n',
    );
    expect(await writeEntry(content, 'events', { id: 'a', data: event, body: '\nNew\n' })).toBe(
      true,
    );
    expect(text()).toMatch(/---\n\nNew\n$/);
  });

  it('writes nothing that readers would refuse', async () => {
    const bad = { ...event, date: '2018-02-30' };
    await expect(writeEntry(content, 'events', { id: 'a', data: bad })).rejects.toThrow(
      ContentError,
    );
    await expect(
      writeEntry(content, 'events', { id: 'a', data: event, body: '\n{code}\n' }),
    ).rejects.toThrow(/expression/);
    expect(readLibrary(content).library.events.size).toBe(0);
  });

  it('does not touch a file that it cannot read', async () => {
    mkdirSync(join(content, 'events'));
    writeFileSync(join(content, 'events/a.mdx'), 'a human was here');
    await expect(writeEntry(content, 'events', { id: 'a', data: event })).rejects.toThrow(
      ContentError,
    );
    expect(text()).toBe('a human was here');
  });

  it('does not write through a link', async () => {
    mkdirSync(join(content, 'events'));
    writeFileSync(join(content, 'outside.mdx'), 'outside');
    symlinkSync('../outside.mdx', join(content, 'events/a.mdx'));
    await expect(writeEntry(content, 'events', { id: 'a', data: event })).rejects.toThrow(
      /symlink/,
    );
    expect(readFileSync(join(content, 'outside.mdx'), 'utf8')).toBe('outside');
  });

  it('leaves only whole files behind when it is killed', async () => {
    const script = join(import.meta.dirname, 'fixtures/write-forever.ts');
    for (let round = 0; round < 6; round++) {
      const child = fork(script, [content], { execArgv: [] });
      await new Promise((resolve) => child.once('message', resolve));
      await new Promise((resolve) => setTimeout(resolve, round * 3));
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      const { library, findings } = readLibrary(content);
      expect(findings).toEqual([]);
      expect(library.events.size).toBeGreaterThan(0);
    }
    removeLeftovers(content);
    expect(readdirSync(join(content, 'events')).every((name) => name.endsWith('.mdx'))).toBe(true);
  }, 60_000);
});

describe('updateEntry(contentDir, collection, id, changes)', () => {
  it('changes fields, and takes one away', async () => {
    await writeEntry(content, 'events', { id: 'a', data: event });
    expect(await updateEntry(content, 'events', 'a', { status: 'occurred', date: undefined })).toBe(
      true,
    );
    expect(readLibrary(content).library.events.get('a')?.data).toEqual({
      title: event.title,
      status: 'occurred',
      kind: 'visit',
      places: [],
      actors: event.actors,
      evidence: [],
      review: 'machine',
    });
    expect(await updateEntry(content, 'events', 'a', { status: 'occurred' })).toBe(false);
  });

  it('throws for a record that is not there', async () => {
    await expect(updateEntry(content, 'events', 'a', {})).rejects.toThrow(/is not there/);
  });
});
