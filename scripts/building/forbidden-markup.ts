import type { ScanOptions } from './scan-page.ts';

/** An opening tag as it was read: names in lower case, values as they are written. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What pages are made of, beside custom elements; the rest has no business on them. */
const elements = words(`
  html head title meta link script body header footer main nav article section aside div p span a
  ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hgroup blockquote q cite time em strong b i u s small sub sup
  mark abbr code pre kbd samp var dfn hr br wbr table caption colgroup col thead tbody tfoot tr th td
  figure figcaption form label input button select option optgroup datalist output fieldset legend
  textarea details summary dialog address del ins data meter progress search bdi bdo ruby rt rp img
  noscript template canvas menu
  svg g path circle rect line polyline polygon ellipse text tspan desc defs lineargradient
  radialgradient stop marker use pattern clippath mask symbol`);

/** Attributes whose value is loaded without anybody asking for it. */
const loading = words(
  'src srcset poster background data xlink:href imagesrcset longdesc lowsrc dynsrc',
);
/** Attributes whose value is followed when somebody asks for it. */
const followed = words('href action formaction cite ping manifest');
/** Relations by which a link only says where something is. */
const idle = words('canonical alternate license author help search prev next index describedby');

const endTag = /<\/(?:noscript|title|textarea|style|script|template)|<!--/i;
/** A path from the root or a place on the page, which is on the own host however it is read. */
const plainPath = /^(?:\/[a-z0-9#][a-z0-9/#._-]*|\/|#[a-z0-9._-]*)$/;

/** Lists what a tag has that no page may have, as rule and message. */
export function* findForbidden(
  tag: Tag,
  options: ScanOptions,
): Generator<readonly [rule: string, message: string]> {
  const { name, attributes } = tag;
  if (!elements.has(name) && !/^[a-z][a-z0-9]*-[a-z0-9-]*$/.test(name))
    yield ['element', `<${name}> is no element of these pages`];
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh')
    yield* refreshFault(attributes.get('content') ?? '', options);
  if (name === 'script' && !isData(tag) && attributes.get('src') === undefined)
    yield ['script', '<script> names no file'];
  for (const [attribute, value] of attributes) {
    if (attribute.startsWith('on')) yield ['handler', `<${name} ${attribute}> is a handler`];
    if (attribute === 'style') yield ['inline-style', `<${name} style> is an inline style`];
    if (attribute === 'srcdoc') yield ['frame', `<${name} srcdoc> is a page in a page`];
    // Where scripts run, what stands in <noscript> is text up to its end tag, wherever that stands.
    if (value.includes('<') && endTag.test(value))
      yield ['strange-markup', `<${name} ${attribute}> holds an end tag`];
    const isLoaded =
      loading.has(attribute) ||
      (attribute === 'href' && (name === 'link' ? loads(tag) : name === 'use'));
    if (isLoaded || followed.has(attribute))
      yield* addressFault(`<${name} ${attribute}>`, value, isLoaded || name === 'form', options);
  }
}

function isData({ attributes }: Tag): boolean {
  return attributes.get('type') === 'application/ld+json';
}

/** Whether a link loads what it names. */
function loads({ attributes }: Tag): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  return !relations.every((relation) => idle.has(relation)) || relations.includes('stylesheet');
}

function* addressFault(
  where: string,
  written: string,
  isOwn: boolean,
  { base, site }: ScanOptions,
): Generator<readonly [string, string]> {
  if (plainPath.test(written)) return;
  const value = decode(written);
  if (value === undefined) {
    yield ['address', `${where} is written with unusual references: ${written.slice(0, 80)}`];
    return;
  }
  // As a browser reads it: without tabs, line breaks and leading space.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them.
  const address = value.replace(/[\u0000-\u0020]/g, '');
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(address) ?? [];
  const known = scheme === undefined || /^(?:https?|mailto):$/i.test(scheme);
  if (!known) {
    yield ['address', `${where} leads to ${scheme} …`];
    return;
  }
  const own = 'http://own.invalid';
  if (!URL.canParse(address, own + base)) {
    yield ['address', `${where} is no address: ${address.slice(0, 80)}`];
    return;
  }
  const { origin } = new URL(address, own + base);
  const inside = origin === own || (site !== undefined && origin === new URL(site).origin);
  if (isOwn && !inside) yield ['foreign-host', `${where} loads from another host: ${origin}`];
}

/** A page that sends on may send only within the site. */
function* refreshFault(
  content: string,
  options: ScanOptions,
): Generator<readonly [string, string]> {
  const [, target] = /^\s*\d+\s*;\s*url=(.*)$/i.exec(content) ?? [];
  if (target === undefined) yield ['refresh', `the page reloads: ${content.slice(0, 80)}`];
  else yield* addressFault('<meta refresh>', target, true, options);
}

const references = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }),
);

/** Resolves character references; undefined where one is none of the plain ones. */
function decode(text: string): string | undefined {
  let plain = true;
  const decoded = text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]*));?/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) {
        // "?a=1&b=2" is text; a reference ends with a semicolon, or is one that browsers know without.
        const value = references.get(name);
        if (value === undefined && whole.endsWith(';')) plain = false;
        return value ?? whole;
      }
      const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
  return plain ? decoded : undefined;
}
