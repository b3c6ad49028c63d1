import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { joinPath } from '../content/list-entries.ts';
import { captureText } from '../model/frontmatter.ts';
import { visibleText } from '../model/visible.ts';

/** The text that quotes are held against. */
export interface Passages {
  readonly state: 'read';
  /** One line: characters that cannot be seen are out, white space is single spaces. */
  readonly text: string;
  readonly sha256: string;
}

export type Capture =
  | Passages
  /** The source names no article file. */
  | { readonly state: 'none' }
  /** It names one that is not there, not inside `articles/`, or no UTF-8. */
  | { readonly state: 'missing' | 'outside' | 'unreadable' };

/**
 * Reads the article file of a source.
 * @param article its path inside the content folder's `articles/`
 */
export function readCapture(contentDir: string, article: string | undefined): Capture {
  if (article === undefined) return { state: 'none' };
  const steps = article.split('/');
  if (article.includes('\\') || steps.some((step) => step === '' || step === '..')) {
    return { state: 'outside' };
  }
  const file = joinPath(contentDir, `articles/${article}`);
  let bytes: Uint8Array;
  try {
    if (lstatSync(file).isSymbolicLink()) return { state: 'outside' };
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return { state: 'missing' };
    throw error;
  }
  let text: string;
  try {
    text = captureText(bytes);
  } catch {
    return { state: 'unreadable' };
  }
  const sha256 = createHash('sha256').update(text).digest('hex');
  const page = /\.html?$/i.test(article) ? pageText(text) : text;
  return { state: 'read', text: oneLineText(page), sha256 };
}

/** Brings texts that are the same passage to the same form. */
export function oneLineText(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

/** All that a page says, with a space between any two elements. */
function pageText(html: string): string {
  const { document } = parseHTML(html);
  for (const node of document.querySelectorAll('script, style, noscript, template')) node.remove();
  return document.documentElement?.textContent ?? '';
}
