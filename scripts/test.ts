import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from './building/browser.ts';
import { runCommand } from './command/command.ts';

const usage = `npm test

Runs everything: formatting and lint, types, the content's rules, and all tests
(unit, property, and the site in a real browser). Sets up what it needs.
Closes with "N passed, N failed"; exit status 1 when anything failed or did not run.
`;

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const bin = (path: string) => join(root, 'node_modules', path);

/** One check is one command; it passes when it exits 0. `astro check` makes Astro's types first. */
const checks: readonly { name: string; args: readonly string[] }[] = [
  {
    name: 'format and lint',
    args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  },
  { name: 'types', args: [bin('astro/bin/astro.mjs'), 'check', '--root', root] },
  { name: 'content', args: [join(root, 'scripts/check.ts')] },
];

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

function run(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs all test files; a run without results, or that ended in an error outside a test, is a failure. */
async function runTests(): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  const report = join(folder, 'report.json');
  const code = await run([
    bin('vitest/vitest.mjs'),
    'run',
    // Speed is measured by npm run bench; a busy machine is no failure.
    ...['--testTimeout=120000', '--hookTimeout=300000', '--maxWorkers=100%'],
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(folder, { recursive: true });
  const passed = result.numPassedTests ?? 0;
  const failed = result.numFailedTests ?? 0;
  const skipped = (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0);
  const broken = (code !== 0 && failed === 0) || passed + failed === 0;
  return { passed, failed: failed + (broken ? 1 : 0), skipped };
}

async function runAll(): Promise<number> {
  // Before the tests, whose time limits know nothing of a download.
  installBrowser();
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, args } of checks) {
    console.log(`\n${name}`);
    const code = await run(args);
    if (code === 0) total.passed++;
    else total.failed++;
    console.log(code === 0 ? `${name}: passed` : `${name}: failed`);
  }
  const tests = await runTests();
  total.passed += tests.passed;
  total.failed += tests.failed;
  total.skipped += tests.skipped;
  if (total.skipped > 0) {
    const reason = existsSync(join(root, '../shared'))
      ? 'although ../shared is there: that is a failure'
      : 'they need the folder ../shared, which is not here';
    console.log(`\n${total.skipped} tests were left out: ${reason}`);
    if (existsSync(join(root, '../shared'))) total.failed += total.skipped;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

await runCommand({ name: 'npm test', usage, options: {} }, runAll);
