import type { Cast } from './cast.ts';
import type { Scene } from './scene.ts';

/** An organisation as it was named on the way through the article. */
export interface SeenBody {
  readonly id: string;
  readonly sentence: number;
}

const heads = new Map(
  'ministry department agency bureau commission committee council party university institute court bank embassy board association federation foundation union organization organisation=organization alliance coalition government delegation military army company=corporation'
    .split(' ')
    .map((w) => w.split('='))
    .map(([w = '', as = w]) => [w, as] as const),
);
const reach = 4;

/** Reads "the ministry", "the committee" as the one body of that kind that was just named. */
export function readBodyAnaphor(
  scene: Scene,
  cast: Cast,
  seen: readonly SeenBody[],
  i: number,
): { readonly from: number; readonly to: number; readonly id: string } | undefined {
  const { tokens, cover } = scene;
  const head = tokens[i];
  const kind = head && heads.get(head.norm);
  if (!head || kind === undefined || cover[i] || head.gap !== '') return undefined;
  const article = tokens[i - 1];
  if (article?.norm !== 'the' || article.sentence !== head.sentence) return undefined;
  const next = tokens[i + 1];
  if (next?.sentence === head.sentence && next.gap === '' && !head.poss) {
    // "the party leader", "the committee of ten", "the bank robbery"
    if (next.norm === 'of' || next.cap || next.office || next.norm === 'for') return undefined;
  }
  const found = new Set<string>();
  for (const { id, sentence } of seen) {
    if (sentence < head.sentence - reach) continue;
    const name = cast.members.get(id)?.name ?? scene.register.actors.get(id)?.name ?? '';
    if (isA(name, kind)) found.add(id);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? { from: i - 1, to: i + 1, id: only } : undefined;
}

/** Whether the head of a name is the word: "Bank of Exampleton", "Exampleton Bank". */
function isA(name: string, kind: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/organisation/g, 'organization')
    .split(/\s+/);
  const at = words.findIndex((w) => /^(?:of|for|in|on|at)$/.test(w));
  return (at < 0 ? words.at(-1) : words[at - 1]) === kind;
}
