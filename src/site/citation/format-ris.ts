import { plugins } from '@citation-js/core';
import type { CslItem } from './csl-item.ts';
import './citation-engine.ts';

const types: Readonly<Record<CslItem['type'], string>> = {
  webpage: 'ELEC',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
};

/**
 * Writes one entry as RIS, with a line feed at the end. All is told as of a magazine: Citation.js
 * knows of a newspaper neither author nor day, and of a web page no site, which programs read all the
 * same. Lines are left whole, because those who read them do not agree on how they would go on.
 */
export function formatRis(item: CslItem): string {
  const as = { ...item, type: 'article-magazine' };
  const [fields = {}] = plugins.output.format('ris', [as], { format: 'object' }) as [
    Record<string, string | readonly string[]>?,
  ];
  // Ids are cut after twenty characters there, days not filled up to two digits.
  const whole = { ...fields, ID: item.id, ...(item.issued && { DA: risDay(item.issued) }) };
  const lines = Object.entries(whole)
    .filter(([tag]) => tag !== 'TY')
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
  return `${[`TY  - ${types[item.type]}`, ...lines, 'ER  - '].join('\n')}\n`;
}

function risDay({ 'date-parts': [parts] }: NonNullable<CslItem['issued']>): string {
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month ?? ''}/${day ?? ''}/`;
}
