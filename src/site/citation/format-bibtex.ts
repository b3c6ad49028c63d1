import { plugins } from '@citation-js/core';
import type { CslItem } from './csl-item.ts';
import './citation-engine.ts';

/**
 * What TeX reads as a command, and how it is written to be read as itself. Citation.js escapes these
 * only where it also drops every letter that TeX of old did not know, such as all Cyrillic ones; so
 * they go through it under other names.
 */
const escapes = [
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
] as const;
const firstName = 0xe000;
const special = /[\\{}&%$#_~^<>]/g;
const names = /[\ue000-\ue00b]/g;

/** Writes one entry for BibLaTeX, in UTF-8, named by its id, with a line feed at the end. */
export function formatBibtex(item: CslItem): string {
  const covered = {
    ...item,
    title: cover(item.title),
    'container-title': cover(item['container-title']),
    // What the site is called: of a web page BibLaTeX prints the organisation alone.
    ...(item.type === 'webpage' && { publisher: cover(item['container-title']) }),
    ...(item.author && { author: item.author.map(({ literal }) => ({ literal: cover(literal) })) }),
    // An address is taken as it is, but for braces, which would end its field.
    ...(item.URL !== undefined && { URL: item.URL.replace(/[{}]/g, encodeURIComponent) }),
    ...(item.note !== undefined && { note: cover(item.note) }),
  };
  const written = String(plugins.output.format('biblatex', [covered]));
  // Capitals that open a title are not kept from being made small, as all later ones are.
  const kept = written.replace(/(\ttitle = \{)(\p{Lu}{2,})/u, '$1{$2}');
  return `${uncover(kept).trim()}\n`;
}

function cover(text: string): string {
  return text.replace(special, (character) => {
    const at = escapes.findIndex(([from]) => from === character);
    return String.fromCharCode(firstName + at);
  });
}

function uncover(text: string): string {
  return text.replace(names, (name) => escapes[name.charCodeAt(0) - firstName]?.[1] ?? '');
}
