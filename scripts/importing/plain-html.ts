import { parseHTML } from 'linkedom';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const inline =
  'A ABBR B BIG CITE CODE DEL DFN EM FONT I IMG INS KBD MARK Q S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  );
const silent = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD IFRAME OBJECT EMBED'.split(' '));
/** HTML's tags and comments; any other `<` is what somebody wrote. */
const tags = `\\/?(?:${[...blocks, ...inline, ...silent, 'HTML', 'BODY', 'TBODY', 'THEAD'].join('|')})(?![a-z0-9-])|!--`;
const isHtml = new RegExp(`<(?:${tags})|&(?:[a-z]{2,8}|#\\d{1,7}|#x[0-9a-f]{1,6});`, 'i');
const noTag = new RegExp(`<(?!${tags})`, 'gi');

/**
 * Takes the text out of HTML: blocks become lines, a link keeps its address behind its text
 * ("the accord (https://example.org/accord)"), scripts and styles are nothing.
 */
export function plainHtml(html: string): string {
  if (!isHtml.test(html)) return html;
  const { document } = parseHTML(
    `<!doctype html><html><body>${html.replace(noTag, '&lt;')}</body></html>`,
  );
  const parts: string[] = [];
  // A stack, not calls: a cell may nest a hundred thousand tags.
  const stack: (Node | string)[] = [document.body];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (typeof at === 'string') {
      parts.push(at);
    } else if (at.nodeType === 3) {
      parts.push((at.nodeValue ?? '').replace(/\s+/g, ' '));
    } else if (at.nodeType === 1) {
      const element = at as Element;
      const name = element.tagName.toUpperCase();
      if (silent.has(name)) continue;
      const edge = blocks.has(name) ? '\n' : '';
      stack.push(edge + addressBehind(element, name));
      const children = [...element.childNodes];
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node);
      parts.push(edge);
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function addressBehind(element: Element, name: string): string {
  const href = name === 'A' ? (element.getAttribute('href') ?? '').trim() : '';
  if (!/^https?:\/\//i.test(href) || (element.textContent ?? '').trim() === href) return '';
  return ` (${href})`;
}
