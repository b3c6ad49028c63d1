import { type DateRead, readDates } from './read-dates.ts';

/** "SEOUL, June 22 (Yonhap) --" and its relatives at the beginning of an article's text. */
export interface Dateline {
  /** Characters from the beginning of the text to the first word after it. */
  readonly length: number;
  readonly place?: string;
  readonly agency?: string;
  readonly date?: DateRead;
  readonly reporter?: string;
}

const place = String.raw`(?<place>\p{Lu}[\p{L}.'’ -]{1,40}?(?:\s?\/\s?\p{Lu}[\p{L}.'’ -]{1,40}?){0,3}(?:,\s\p{Lu}[\p{L}. -]{1,30}?)?)`;
const date = String.raw`(?<date>[^()/\n—]{3,24}?)`;
const dash = '(?:--|[—–-])';
/** A rule of dashes: one way to match it, where repeating `dash` would have many. */
const dashes = '[—–-]+';

/** Ordered, the more telling first. */
const forms: readonly RegExp[] = [
  // SEOUL, June 22 (Yonhap) --   SEOUL (Reuters) -   PYONGYANG, May 31 (KCNA)
  new RegExp(
    String.raw`^${place}(?:,\s${date})?\s?\((?<agency>\p{Lu}[\p{L}.&\/ -]{1,40})\)\s?${dashes}\s*`,
    'u',
  ),
  new RegExp(
    String.raw`^${place},\s${date}\s?\((?<agency>\p{Lu}[\p{L}.&\/ -]{1,40})\)[.:]?\s+`,
    'u',
  ),
  // PYONGYANG, May 31. /TASS/.
  new RegExp(
    String.raw`^${place},\s${date}\.?\s?\/(?<agency>\p{Lu}[\p{L}.& -]{1,40})\/\.?\s*(?:${dash}\s*)?`,
    'u',
  ),
  // МОСКВА, 31 мая — РИА Новости.
  new RegExp(
    String.raw`^${place},\s${date}\s${dashes}\s(?<agency>\p{Lu}[\p{L}& -]{1,30})\.\s+`,
    'u',
  ),
  // [데일리 = 홍길동 기자]
  /^\[(?<agency>[\p{L}\d ]{1,20}?)\s?(?:=|&#x3D;)\s?(?<reporter>[\p{L}·, ]{2,30}?)\s(?:기자|특파원)\]\s?/u,
  // (서울=연합뉴스) 홍길동 기자 =   [서울=뉴시스] 홍길동 기자 =
  /^[([](?<place>[\p{L}·, ]{1,20})(?:=|&#x3D;)(?<agency>[\p{L}\d ]{1,20})[)\]]\s?(?:(?<reporter>[\p{L}·, ]{2,30}?)\s?(?:기자|특파원)\s?)?(?:(?:=|&#x3D;)\s?)?/u,
  // 新华社平壤5月31日电   路透首尔/华盛顿9月6日 -
  /^(?<agency>新华社|中新社|中新网|路透社?|法新社|美联社|韩联社|朝中社)(?<place>\p{Script=Han}{2,6}(?:\/\p{Script=Han}{2,6}){0,2})?(?<date>\d{1,2}月\d{1,2}日)(?:电|\s?[-—–]+)\s?/u,
  // SEOUL, South Korea —   WASHINGTON —
  /^(?<place>\p{Lu}{3}[\p{Lu}.'’ -]{0,30}(?:\/\p{Lu}{3}[\p{Lu}.' -]{0,30})?(?:,\s\p{Lu}[\p{L}. ]{1,24})?)\s?(?:--|[—–]|\s-)\s*(?=["“‘'\p{Lu}\d])/u,
  // 华盛顿 —
  /^(?<place>\p{Script=Han}{2,6})\s(?:—|–|--)+\s*/u,
  // (CNN) For the first time   (Dân trí) -
  new RegExp(
    String.raw`^\((?<agency>\p{Lu}[\p{L}.& ]{1,24})\)\s?(?:${dashes}\s*)?(?=["“‘'\p{Lu}])`,
    'u',
  ),
];

/** Words in capitals before a dash that are labels, not places. */
const labels =
  /^(?:update|updated|exclusive|breaking|watch|live|video|photos?|opinion|analysis|correction|editor|note|news|fact|review|explainer|factbox|refile|lead|read|listen|q&a|the|a)\b/i;

/** Reads the dateline with which a paragraph begins, if it does. */
export function readDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, 160);
  for (const form of forms) {
    const match = form.exec(head);
    if (!match?.groups) continue;
    const { place: where, agency, date: when, reporter } = match.groups;
    if (where !== undefined && labels.test(where)) continue;
    const day = when === undefined ? undefined : dateIn(head, when);
    if (when !== undefined && !day) continue;
    return {
      length: match[0].length,
      ...(where === undefined ? {} : { place: formatPlace(where) }),
      ...(agency === undefined ? {} : { agency: agency.trim() }),
      ...(day ? { date: day } : {}),
      ...(reporter === undefined ? {} : { reporter: reporter.trim() }),
    };
  }
  return undefined;
}

/** The year may stand outside the date's own match, so the whole head is read. */
function dateIn(head: string, when: string): DateRead | undefined {
  const from = head.indexOf(when);
  const found = readDates(when)[0];
  return found && { ...found, start: found.start + from, end: found.end + from };
}

/** Writes "SEOUL" as "Seoul"; a name that is not all capitals stays. */
function formatPlace(text: string): string {
  return text
    .trim()
    .split(/(?<=[\s/-])/)
    .map((part) =>
      /^\p{Lu}[\p{Lu}'’.]+[\s/-]?,?[\s/-]?$/u.test(part) && !/^(?:\p{Lu}\.)+/u.test(part)
        ? part.charAt(0) + part.slice(1).toLowerCase()
        : part,
    )
    .join('');
}
