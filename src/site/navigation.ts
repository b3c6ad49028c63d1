/** A page that the header or the footer of every page leads to. */
export interface Way {
  readonly label: string;
  readonly path: string;
  /** Other paths under which the reader is in this part of the site. */
  readonly covers?: readonly string[];
}

/** The ways in, as the header names them: few enough for one line. */
export const headerWays: readonly Way[] = [
  {
    label: 'Chronology',
    path: '/chronology/',
    covers: ['/events/', '/kinds/', '/statuses/', '/loose-ends/', '/disagreements/'],
  },
  { label: 'Timeline', path: '/timeline/' },
  { label: 'Actors', path: '/actors/', covers: ['/pairs/'] },
  { label: 'Places', path: '/places/', covers: ['/map/'] },
  { label: 'Sources', path: '/sources/', covers: ['/publishers/'] },
  { label: 'Search', path: '/search/' },
];

/** What a reader looks for less often, as the footer names it. */
export const footerWays: readonly Way[] = [
  { label: 'Who met whom', path: '/pairs/' },
  { label: 'Map', path: '/map/' },
  { label: 'Kinds of events', path: '/kinds/' },
  { label: 'By status', path: '/statuses/' },
  { label: 'Loose ends', path: '/loose-ends/' },
  { label: 'Disagreements', path: '/disagreements/' },
  { label: 'Publishers', path: '/publishers/' },
  { label: 'Changes', path: '/changes/' },
  { label: 'Corrections', path: '/corrections/' },
  { label: 'Data', path: '/data/' },
  { label: 'Method', path: '/method/' },
  { label: 'About', path: '/about/' },
];

/** Tells what `aria-current` a way has on the page with this path. */
export function currentWay({ path, covers = [] }: Way, here: string): 'page' | 'true' | undefined {
  if (here === path) return 'page';
  return [path, ...covers].some((part) => here.startsWith(part)) ? 'true' : undefined;
}
