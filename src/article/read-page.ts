import { createRequire } from 'node:module';
import type { SegmentRole } from '../model/extraction.ts';
import { ArticleError } from './article-error.ts';
import type { Header } from './header.ts';
import { normalizeHeader } from './header.ts';

/** A saved page as text, and what its markup says of itself and of its lines. */
export interface Page {
  /** The headline, then one block a line. */
  readonly text: string;
  readonly header: Header;
  /** What the markup calls a line, by the offset at which it begins. */
  readonly roles: ReadonlyMap<number, SegmentRole>;
}

// Two large libraries that only saved pages need: loaded when the first one comes.
const load = createRequire(import.meta.url);
const blocks =
  /^(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;
const unseen = /^(?:script|style|noscript|template|iframe|svg|button|select|input|textarea|head)$/;
/** Text shorter than this is no article, so the whole page is read instead. */
const shortest = 200;
/** Elements in a page, and in each other, that Readability reads in about a second (measured). */
const most = 50_000;
const deepest = 150;

/**
 * Reads a saved page: Readability finds the article, its blocks become lines. Where it finds none
 * the whole page becomes lines, menus and all, for the cleaning that text files get.
 * Throws ArticleError when the page cannot be parsed or holds no text. Nothing in it is executed
 * or fetched.
 */
export function readPage(file: string, html: string): Page {
  try {
    const document = parsePage(html);
    const found = isManageable(document) ? findArticle(html) : null;
    const header = pageHeader(document, found);
    const useful = found?.content && (found.textContent?.trim().length ?? 0) >= shortest;
    const root = useful ? (found.content as Node) : document.body;
    const page = linesOf(root, useful ? (header.headline ?? '') : '');
    if (page.text.trim() === '') throw new ArticleError(file, 'is a page without text');
    return { ...page, header };
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new ArticleError(file, `cannot be read as HTML: ${problem}`, { cause });
  }
}

function parsePage(html: string): Document {
  const { parseHTML } = load('linkedom') as typeof import('linkedom');
  // A fragment has no body to look into, so it is given one.
  const whole = /<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** Readability takes the tree apart, so it gets one of its own. */
function findArticle(html: string): Found {
  const { Readability } = load('@mozilla/readability') as typeof import('@mozilla/readability');
  return new Readability<Node>(parsePage(html), {
    serializer: (node) => node,
    charThreshold: shortest,
  }).parse();
}

/** Whether Readability can read it in time: it is linear in elements, but cubic in depth. */
function isManageable(document: Document): boolean {
  let count = 0;
  const stack: { node: Node; depth: number }[] = [{ node: document, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (++count > most || top.depth > deepest) return false;
    for (let child = top.node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1) stack.push({ node: child, depth: top.depth + 1 });
    }
  }
  return true;
}

type Found = ReturnType<import('@mozilla/readability').Readability<Node>['parse']>;

function pageHeader(document: Document, article: Found): Header {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  return normalizeHeader({
    publisher: article?.siteName ?? undefined,
    headline: pageHeadline(document, article),
    published:
      article?.publishedTime ??
      attribute(
        'meta[itemprop="datePublished"], meta[name="date"], meta[name="pubdate"]',
        'content',
      ) ??
      attribute('time[datetime]', 'datetime'),
    url:
      attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
    byline: article?.byline ?? undefined,
    language: article?.lang ?? attribute('html', 'lang'),
  });
}

/** The page's own heading, where its title is that and a name of the site; else the title. */
function pageHeadline(document: Document, article: Found): string | undefined {
  const title = article?.title ?? document.querySelector('title')?.textContent ?? '';
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (heading.length >= 8 && title.startsWith(heading)) return heading;
  const site = article?.siteName;
  const tail = site ? title.lastIndexOf(site) : -1;
  return (
    (tail > 8 ? title.slice(0, tail).replace(/\s[|–—-]\s*$/u, '') : title) || heading || undefined
  );
}

/** Writes each block of a tree as a line, inline white space collapsed as a browser does. */
function linesOf(root: Node, headline: string): Pick<Page, 'text' | 'roles'> {
  const lines: string[] = headline === '' ? [] : [headline];
  let length = headline === '' ? 0 : headline.length + 1;
  const roles = new Map<number, SegmentRole>();
  let pending = '';
  let role: SegmentRole | undefined;
  const flush = () => {
    const line = pending.replace(/\s+/g, ' ').trim();
    pending = '';
    if (line === '') return;
    if (role) roles.set(length, role);
    lines.push(line);
    length += line.length + 1;
  };
  // An explicit stack: a hostile page nests deeper than the call stack.
  const stack: { node: Node; leave?: () => void }[] = [{ node: root }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.leave) {
      top.leave();
      continue;
    }
    const { node } = top;
    if (node.nodeType === 3) {
      pending += node.textContent ?? '';
      continue;
    }
    const name = node.nodeName.toLowerCase();
    if ((node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) || unseen.test(name))
      continue;
    if (blocks.test(name)) {
      flush();
      const outer = role;
      role = roleOf(name) ?? role;
      stack.push({
        node,
        leave: () => {
          flush();
          role = outer;
        },
      });
    }
    for (let child = node.lastChild; child; child = child.previousSibling)
      stack.push({ node: child });
  }
  flush();
  return { text: lines.join('\n'), roles };
}

function roleOf(name: string): SegmentRole | undefined {
  if (name === 'figcaption') return 'caption';
  return /^h[1-6]$/.test(name) ? 'subhead' : undefined;
}
