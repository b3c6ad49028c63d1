const rows = [
  // English, German, French, Spanish, Portuguese, Italian, Russian (both cases); abbreviations too.
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen январь января янв',
  'february feb februar février févr febrero fevereiro fev febbraio февраль февраля фев',
  'march mar märz mrz mars marzo março marco марта март мар',
  'april apr avril abril abr aprile апрель апреля апр',
  'may mai mayo maio maggio mag мая май',
  'june jun juni juin junio junho giugno giu июнь июня июн',
  'july jul juli juillet juil julio julho luglio lug июль июля июл',
  'august aug août agosto ago август августа авг',
  'september sep sept septembre septiembre setembro set settembre сентябрь сентября сен сент',
  'october oct oktober okt octobre octubre outubro out ottobre ott октябрь октября окт',
  'november nov novembre noviembre novembro ноябрь ноября ноя нояб',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre декабрь декабря дек',
];

/** Month number, 1 to 12, by its name in lower case without a full stop. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)),
);

/** Alternatives for a regular expression, longest first. */
export const monthPattern = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');
