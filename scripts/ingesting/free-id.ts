/** The id itself, or with the first number from 2 that makes it free. */
export function freeId(base: string, exists: (id: string) => boolean): string {
  if (!exists(base)) return base;
  for (let n = 2; ; n++) if (!exists(`${base}-${n}`)) return `${base}-${n}`;
}
