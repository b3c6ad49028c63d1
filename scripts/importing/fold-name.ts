/** The form in which names are compared: case, marks, hyphens and spaces do not tell two apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}'’._]+/gu, ' ')
    .trim();
}
