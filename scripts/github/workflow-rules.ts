import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** A broken rule: which, where and what. */
export interface WorkflowFinding {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** A value of the file that holds text, with the keys that lead to it ("jobs.check.steps.0.run"). */
interface Text {
  readonly path: string;
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/**
 * Holds a GitHub workflow against the rules that keep what strangers propose from doing harm
 * (https://docs.github.com/en/actions/reference/security/secure-use): no trigger that lends rights to
 * a fork, no rights but those a job names, actions by the hash of their commit, no token left in the
 * checkout, no secret, and nothing that others wrote inside a shell command.
 */
export function findWorkflowFaults(source: string): WorkflowFinding[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const findings: WorkflowFinding[] = document.errors.map(({ message, pos: [at] }) => ({
    rule: 'yaml',
    line: lines.linePos(at).line,
    message,
  }));
  const workflow = document.toJS({ maxAliasCount: 0 }) as Workflow | null;
  const add = (rule: string, line: number, message: string) =>
    findings.push({ rule, line, message });

  for (const trigger of triggersOf(workflow?.on)) {
    if (
      trigger === 'pull_request_target' ||
      trigger === 'workflow_run' ||
      trigger === 'issue_comment'
    )
      add('trigger', 1, `on ${trigger} lends this repository's rights to strangers' text`);
  }
  const top = workflow?.permissions;
  if (typeof top !== 'object' || top === null || Object.keys(top).length > 0)
    add('permissions', 1, 'top-level permissions must be {}; each job names its own');
  for (const [name, job] of Object.entries(workflow?.jobs ?? {}))
    checkJob(name, job, workflow, add);
  for (const text of textsOf(document.contents, lines)) checkText(text, add);
  return findings.sort((a, b) => a.line - b.line);
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Add = (rule: string, line: number, message: string) => void;

function triggersOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

function checkJob(name: string, job: Job, workflow: Workflow | null, add: Add): void {
  const { permissions } = job;
  if (permissions === undefined || typeof permissions !== 'object')
    add('permissions', 1, `job ${name} must name its permissions one by one`);
  const writes = Object.values(permissions ?? {}).some((right) => right !== 'read');
  const steps = job.steps ?? [];
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  if (writes && triggersOf(workflow?.on).includes('pull_request'))
    add('rights', 1, `job ${name} may write in a workflow that pull requests start`);
  if (writes && checkouts.length > 0)
    add('rights', 1, `job ${name} may write and checks out code: split it in two`);
  for (const { with: given } of checkouts) {
    if (given?.['persist-credentials'] !== false)
      add(
        'credentials',
        1,
        `job ${name} leaves a token in its checkout: persist-credentials: false`,
      );
  }
  if (job['timeout-minutes'] === undefined) add('timeout', 1, `job ${name} has no timeout-minutes`);
}

function checkText({ path, key, value, line }: Text, add: Add): void {
  if (key === 'uses' && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(value))
    add('pinned', line, `${value} is not pinned to the 40 digits of a commit`);
  if (/\bsecrets\b/.test(value) && value.includes('${{'))
    add('secrets', line, `${path} reads a secret`);
  // A title or a branch name put into a script becomes part of it; an environment variable does not.
  if (key === 'run' && value.includes('${{'))
    add('injection', line, `${path} puts an expression into a command: pass it in env`);
}

function* textsOf(contents: unknown, lines: LineCounter): Generator<Text> {
  const found: Text[] = [];
  visit(contents as Node, {
    Scalar(_, node, ancestors) {
      const pair = ancestors.at(-1);
      if (typeof node.value !== 'string' || pair === undefined || !('key' in pair)) return;
      const keys = ancestors.flatMap((ancestor) =>
        'key' in ancestor && isScalar(ancestor.key) ? [String(ancestor.key.value)] : [],
      );
      if (isMap(node) || pair.key === node) return;
      found.push({
        path: keys.join('.'),
        key: keys.at(-1) ?? '',
        value: node.value,
        line: lines.linePos(node.range?.[0] ?? 0).line,
      });
    },
  });
  yield* found;
}
