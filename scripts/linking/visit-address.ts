/** What became of an address: `unsure` when its host answers, but not to us. */
export type Outcome =
  | { readonly state: 'found' }
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'gone'; readonly reason: string }
  | { readonly state: 'unsure'; readonly reason: string };

export interface VisitEffects {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds to wait for an answer, and before the second attempt. */
  readonly patience: number;
  readonly pause: number;
}

const defaults: VisitEffects = { fetch: globalThis.fetch, patience: 20_000, pause: 3_000 };
const furthest = 5;

/** Asks for an address as a browser would and says what became of it; never throws. */
export async function visitAddress(
  address: string,
  effects: VisitEffects = defaults,
): Promise<Outcome> {
  const first = await attempt(address, effects);
  if (first.state !== 'gone') return first;
  // A host may stumble once; what is gone is gone twice.
  await new Promise((resolve) => setTimeout(resolve, effects.pause));
  return attempt(address, effects);
}

async function attempt(address: string, effects: VisitEffects): Promise<Outcome> {
  let at = address;
  let lasting = true;
  for (let hop = 0; hop <= furthest; hop++) {
    let response: Response;
    try {
      response = await effects.fetch(at, {
        redirect: 'manual',
        signal: AbortSignal.timeout(effects.patience),
        headers: { 'user-agent': 'Mozilla/5.0 (compatible; link check)', accept: 'text/html,*/*' },
      });
      await response.body?.cancel();
    } catch (error) {
      return { state: 'gone', reason: reasonOf(error) };
    }
    const { status } = response;
    const next = response.headers.get('location');
    if (status < 300 || status > 399 || next === null) return judge(status, at, address, lasting);
    if (!URL.canParse(next, at)) return { state: 'gone', reason: `leads to "${next}", no address` };
    if (status !== 301 && status !== 308) lasting = false;
    at = new URL(next, at).href;
  }
  return { state: 'unsure', reason: `leads on more than ${furthest} times` };
}

function judge(status: number, at: string, asked: string, lasting: boolean): Outcome {
  if (status >= 200 && status < 300) {
    // Many hosts send what they no longer have to their front page.
    if (isFrontPage(at) && !isFrontPage(asked))
      return { state: 'gone', reason: 'leads to the front page' };
    return at === asked || !lasting ? { state: 'found' } : { state: 'moved', to: at };
  }
  if (status === 404 || status === 410) return { state: 'gone', reason: `answers ${status}` };
  return { state: 'unsure', reason: `answers ${status}` };
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'does not answer';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return code === 'ENOTFOUND'
    ? 'its host is not known'
    : `cannot be reached (${code ?? error.message})`;
}
