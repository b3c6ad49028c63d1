import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findWorkflowFaults } from './workflow-rules.ts';

const folder = join(import.meta.dirname, '../../.github');
const workflows = globSync('workflows/*.{yml,yaml}', { cwd: folder }).sort();
/** An expression of GitHub's. */
const given = (name: string) => `\${{ ${name} }}`;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the workflows of this repository', () => {
  it('are there', () => {
    expect(workflows.map((file) => file.slice(10))).toEqual(
      expect.arrayContaining(['code.yml', 'content.yml', 'links.yml', 'pages.yml']),
    );
  });

  it.each(workflows)('%s breaks no rule', (file) => {
    expect(findWorkflowFaults(read(file))).toEqual([]);
  });

  it('check content with the tools of the base commit, and take content alone from the proposal', () => {
    const { on, jobs } = parse(read('workflows/content.yml'));
    expect(Object.keys(on)).toEqual(['pull_request']);
    const checkouts = jobs.check.steps
      .filter(({ uses = '' }: { uses?: string }) => uses.startsWith('actions/checkout@'))
      .map((step: { with: unknown }) => step.with);
    expect(checkouts).toHaveLength(2);
    expect(checkouts[0].ref).toBe(given('github.event.pull_request.base.sha'));
    expect(checkouts[1]['sparse-checkout']).toBe('/content/');
    expect(checkouts[1]['sparse-checkout-cone-mode']).toBe(false);
    const commands = jobs.check.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    for (const command of commands.filter((text: string) => /\bnpm\b.* run /.test(text)))
      expect(command).toContain('--prefix ../tools');
  });

  it('call only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'));
    for (const file of workflows)
      for (const [, name = ''] of read(file).matchAll(
        /npm (?:--prefix \S+ )?run (?:--silent )?(\w+)/g,
      ))
        expect(scripts, `${file} runs ${name}`).toHaveProperty(name);
  });
});

describe('findWorkflowFaults(source)', () => {
  const hash = 'a'.repeat(40);
  const good = `
on:
  pull_request:
permissions: {}
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${hash} # v1
        with:
          persist-credentials: false
      - run: npm ci
`;
  const rulesOf = (source: string) => findWorkflowFaults(source).map(({ rule }) => rule);

  it('finds nothing in a careful workflow', () => {
    expect(findWorkflowFaults(good)).toEqual([]);
  });

  it.each([
    ['trigger', 'pull_request:', 'pull_request_target:'],
    ['trigger', 'on:\n  pull_request:', 'on: [push, workflow_run]'],
    ['permissions', 'permissions: {}\n', ''],
    ['permissions', 'permissions: {}', 'permissions: read-all'],
    ['permissions', 'permissions: {}', 'permissions: { contents: write }'],
    ['permissions', '    permissions:\n      contents: read\n', ''],
    ['rights', 'contents: read', 'contents: write'],
    ['credentials', 'persist-credentials: false', 'persist-credentials: true'],
    ['credentials', '        with:\n          persist-credentials: false\n', ''],
    ['pinned', hash, 'v6'],
    ['pinned', hash, hash.slice(1)],
    ['pinned', `actions/checkout@${hash}`, './local'],
    ['timeout', '    timeout-minutes: 5\n', ''],
    ['injection', 'npm ci', `echo "${given('github.event.pull_request.title')}"`],
    ['injection', 'npm ci', `npm ci --prefix ${given('github.head_ref')}`],
    ['secrets', 'npm ci', `npm ci\n        env:\n          KEY: ${given('secrets.KEY')}`],
    ['yaml', 'jobs:', 'jobs: ['],
  ])('holds the rule "%s": %j is not to become %j', (rule, from, to) => {
    expect(good).toContain(from);
    expect(rulesOf(good.replace(from, to))).toContain(rule);
  });

  it('says in which line', () => {
    const [finding] = findWorkflowFaults(good.replace(hash, 'v6'));
    expect(finding).toMatchObject({ rule: 'pinned', line: 12 });
  });
});

describe('CODEOWNERS', () => {
  it('gives everything but the content an owner', () => {
    const lines = read('CODEOWNERS')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toMatch(/^\*\s+@/);
    expect(lines.at(-1)).toBe('/content/');
  });
});

describe('issue forms', () => {
  it.each(['correct-an-entry.yml', 'suggest-an-article.yml'])(
    '%s has labelled fields with ids',
    (file) => {
      const form = parse(read(`ISSUE_TEMPLATE/${file}`));
      expect(form.name).toBeTypeOf('string');
      expect(form.description).toBeTypeOf('string');
      const ids = form.body.map(({ id }: { id: string }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of form.body) expect(attributes.label).toBeTypeOf('string');
    },
  );
});
