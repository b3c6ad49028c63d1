import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function timex(input: string, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'timex.ts'), ...options],
    { input, encoding: 'utf8' },
  );
  return { lines: stdout.trim().split('\n'), stderr, status };
}

describe('npm run timex', () => {
  it('answers each line with an array', () => {
    const { lines, status } = timex(
      '{"text":"They met yesterday.","reference":"2018-05-31"}\n{"text":"Nothing."}\n',
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      [{ start: 9, end: 18, type: 'DATE', value: '2018-05-30', edtf: '2018-05-30' }],
      [],
    ]);
    expect(status).toBe(0);
  });

  it('takes "dct" for the reference, as scorers send it', () => {
    const { lines } = timex('{"docid":"a","text":"They met yesterday.","dct":"2018-05-31"}\n');
    expect(lines[0]).toContain('2018-05-30');
  });

  it('reads a narrative from its own dates', () => {
    const text = 'In May 1943 they met. In June they parted.';
    const { lines } = timex(
      `${JSON.stringify({ text, reference: '2019-01-01' })}\n`,
      '--domain',
      'narrative',
    );
    expect(lines[0]).toContain('1943-06');
  });

  it('names the line that cannot be read, goes on, and ends with 1', () => {
    const { lines, stderr, status } = timex('{"text":"May 5, 2018"}\nnonsense\n{"text":7}\n');
    expect(lines).toHaveLength(3);
    expect(stderr).toMatch(/^line 2: .+\nline 3: "text" is no string\n$/);
    expect(status).toBe(1);
  });

  it('refuses wrong options in one line and with status 2', () => {
    for (const options of [['--domain', 'poetry'], ['--fast'], ['file.txt']]) {
      const { stderr, status } = timex('', ...options);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(2);
    }
  });
});
