import { formatByCsl, formatTitles, type Style } from './citation-engine.ts';
import type { CslItem } from './csl-item.ts';

/** One item in the three styles, as plain text. */
export type References = Readonly<Record<Style, string>>;

/**
 * Writes references by CSL, for all items at once. A style takes a millisecond or more for each, too
 * long for tens of thousands. But two references of one shape (the same type, container, month, and
 * fields) differ only in what they are filled with: so each shape is written once by CSL, with
 * stand-ins, and filled. Titles get their capitals and quotation marks by CSL, many in one go. What
 * is not plain enough to be filled in (a title that ends in a question mark) is written by CSL itself.
 */
export function formatReferences(items: readonly CslItem[]): References[] {
  const simple = items.filter(isSimple);
  const quoted = formatTitles('title-quoted', simple);
  // CSL leaves letters and digits as they are.
  const marked = simple.filter(({ title }) => !/^[\p{L}\d ,:]+$/u.test(title));
  const written = formatTitles('title-plain', marked);
  const plain = new Map(marked.map((item, at) => [item, written[at]]));
  const titles = new Map(
    simple.map((item, at) => [
      item,
      // Without the outer marks, which belong to the shape.
      { quoted: quoted[at]?.slice(1, -1) ?? '', plain: plain.get(item) ?? item.title },
    ]),
  );
  return items.map((item) => {
    const title = titles.get(item);
    const write = (style: Style) => {
      if (title === undefined) return unshield(formatByCsl(style, shield(item)));
      const shape = shapeOf(style, item);
      return fill(shape, item, style === 'apa' ? title.plain : title.quoted);
    };
    return { chicago: write('chicago'), apa: write('apa'), mla: write('mla') };
  });
}

const standIn = {
  title: 'Qxtitlexq',
  author: 'Qxauthorxq',
  url: 'https://qx.example/xq',
  year: 4321,
  day: 28,
} as const;
const standIns = /(Qxtitlexq|Qxauthorxq|https:\/\/qx\.example\/xq|\b4321\b|\b28\b)/;

/** Says whether what stands around a field in a reference does not depend on the field's own text. */
function isSimple(item: CslItem): boolean {
  const { title, author, URL: url } = item;
  const year = item.issued?.['date-parts'][0][0] ?? 2000;
  return (
    /^[\p{Lu}\d][^<>\u201c\u201d"«»]*[\p{L}\d]$/u.test(title) &&
    !/[.?!:;,]['’]|\d\.\d*$/.test(title) &&
    (author === undefined ||
      /^[\p{L}\d][\p{L}\d ,’-]*[\p{L}\d]$/u.test(author[0]?.literal ?? '')) &&
    (url === undefined || /[^.,:;?!'"()]$/.test(url)) &&
    !/[<>]|4321|\b28\b/.test(item['container-title']) &&
    year > 999
  );
}

const shapes = new Map<string, readonly string[]>();

/** What CSL writes around the fields of an item, with stand-ins at every second place. */
function shapeOf(style: Style, item: CslItem): readonly string[] {
  const [, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields = [item.issued, month, day, item.author, item.URL].map(
    (field) => field !== undefined,
  );
  // Only references to English works have a title's capitals.
  const english = /^en\b/.test(item.language);
  const key = [style, item.type, item['container-title'], month, english, ...fields].join('\n');
  const known = shapes.get(key);
  if (known) return known;
  const parts = [standIn.year, ...(month ? [month] : []), ...(day ? [standIn.day] : [])];
  const shape = formatByCsl(style, {
    ...item,
    title: standIn.title,
    ...(item.author && { author: [{ literal: standIn.author }] }),
    ...(item.issued && { issued: { 'date-parts': [parts] } }),
    ...(item.URL !== undefined && { URL: standIn.url }),
  }).split(standIns);
  shapes.set(key, shape);
  return shape;
}

function fill(shape: readonly string[], item: CslItem, title: string): string {
  const [year, , day] = item.issued?.['date-parts'][0] ?? [];
  const values: Readonly<Record<string, string | number | undefined>> = {
    [standIn.title]: title,
    [standIn.author]: item.author?.[0]?.literal,
    [standIn.url]: item.URL,
    [standIn.year]: year,
    [standIn.day]: day,
  };
  // Every second part is a stand-in.
  return shape.map((part, at) => (at % 2 === 0 ? part : (values[part] ?? part))).join('');
}

// CSL reads `<i>` in a text as markup; here it is what somebody wrote.
const less = '\uE000';

function shield(item: CslItem): CslItem {
  const covered = (text: string) => text.replaceAll('<', less);
  return {
    ...item,
    title: covered(item.title),
    'container-title': covered(item['container-title']),
    ...(item.author && {
      author: item.author.map(({ literal }) => ({ literal: covered(literal) })),
    }),
  };
}

function unshield(text: string): string {
  return text.replaceAll(less, '<');
}
