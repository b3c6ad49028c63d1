import type { Mention, PlaceMention } from '../model/extraction.ts';
import type { Entry } from './aliases.ts';
import type { Scene } from './scene.ts';
import type { Token } from './tokens.ts';

// What follows a name in Korean: particles, titles, "side", "government".
const particle =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|께서|와|과|랑|로|으로|도|만|까지|부터|측|행|발|식|계|군|인|산|군사|정부|당국|대통령|외무상|외교부장|외무장관|외교장관|국무위원장|위원장|총리|주석|총비서|장관|대사|특사|대변인|씨|이라|라|이며|며|및|대|간|판|내|전|현|한)/;
const towards = /^(?:에서|에|으로|로|까지|부터|행)/;
const arriving = /(?:在|驻|到|抵|赴|访|於|于|离开|前往|飞往|抵达|访问)$/;

/**
 * Finds names of the register in Korean and Chinese text, where words are not parted by spaces: in
 * Korean at the start of a word, before a particle or a title; in Chinese anywhere.
 */
export function scanScripts(scene: Scene): { mentions: Mention[]; placeMentions: PlaceMention[] } {
  const mentions: Mention[] = [];
  const weak: Mention[] = [];
  const placeMentions: PlaceMention[] = [];
  for (const token of scene.tokens) {
    if (token.script !== 'hangul' && token.script !== 'han') continue;
    readWord(scene, token, (entry, at, length) => {
      const start = token.start + at;
      const end = start + length;
      const span = { start, end };
      const local = isLocal(scene, token, at, length);
      if (entry.form === 'place' || (entry.form === 'seat' && local)) {
        placeMentions.push({ ...span, place: entry.id });
      } else if (entry.form === 'seat') {
        mentions.push({ ...span, actor: entry.state ?? entry.id, form: 'metonym' });
      } else if (entry.form === 'weak') {
        weak.push({ ...span, actor: entry.id, form: 'short' });
      } else mentions.push({ ...span, actor: entry.id, form: 'name' });
      if (entry.form === 'state' && local && scene.register.places.has(entry.id)) {
        placeMentions.push({ ...span, place: entry.id });
      }
    });
  }
  const introduced = new Set(mentions.map((m) => m.actor));
  mentions.push(...weak.filter((m) => introduced.has(m.actor)));
  return { mentions, placeMentions };
}

/** Whether a particle (Korean) or the verb before it (Chinese) says that something is or goes there. */
function isLocal(scene: Scene, token: Token, at: number, length: number): boolean {
  if (token.script === 'hangul') return towards.test(token.text.slice(at + length));
  const start = token.start + at;
  return arriving.test(scene.article.text.slice(Math.max(0, start - 3), start));
}

function readWord(
  scene: Scene,
  token: Token,
  found: (entry: Entry, at: number, length: number) => void,
): void {
  const { text, script } = token;
  for (let at = 0; at < text.length; at++) {
    const name = scene.register.scripts
      .get(text.charAt(at))
      ?.find((n) => text.startsWith(n.text, at));
    if (name) {
      const rest = text.slice(at + name.text.length);
      const known = scene.register.scripts.has(rest.charAt(0));
      if (script === 'han' || rest === '' || particle.test(rest) || known) {
        found(name.entry, at, name.text.length);
        at += name.text.length - 1;
        continue;
      }
    }
    // In Korean a name stands at the start of a word or directly after another.
    if (script === 'hangul') return;
  }
}
