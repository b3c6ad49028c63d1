import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { withLock } from './with-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('withLock(lock, work)', () => {
  it('lets one finish before the other begins', async () => {
    const lock = join(folder, 'deep/one');
    const seen: string[] = [];
    const work = (name: string) =>
      withLock(lock, async () => {
        seen.push(`${name} begins`);
        await wait(50);
        seen.push(`${name} ends`);
      });
    await Promise.all([work('a'), work('b')]);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(existsSync(lock)).toBe(false);
  });

  it('takes the lock of a process that is gone', async () => {
    const lock = join(folder, 'two');
    mkdirSync(lock);
    // Beyond the highest process id of any system.
    writeFileSync(join(lock, 'pid'), '99999999');
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });

  it('takes a lock that has borne no number for long', async () => {
    const lock = join(folder, 'old');
    mkdirSync(lock);
    utimesSync(lock, 0, 0);
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });

  it('gives the lock back when the work fails', async () => {
    const lock = join(folder, 'three');
    const failing = withLock(lock, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});
