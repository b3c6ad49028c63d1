/** Names a BCP 47 tag in the reader's language: "ko" → "Korean". */
export function languageName(tag: string, reader: string): string {
  return namesFor(reader, 'language').of(tag) ?? tag;
}

/** Names an ISO 3166-1 country in the reader's language: "RU" → "Russia". */
export function countryName(code: string, reader: string): string {
  return namesFor(reader, 'region').of(code) ?? code;
}

const made = new Map<string, Intl.DisplayNames>();

/** Making one takes a hundred times as long as asking it. */
function namesFor(reader: string, type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${reader} ${type}`;
  const names = made.get(key) ?? new Intl.DisplayNames([reader], { type });
  made.set(key, names);
  return names;
}

/** A record's name in another language, with the language's tag for the markup. */
export interface NameView {
  readonly language: string;
  readonly languageName: string;
  readonly name: string;
}

export function viewNames(
  names: Readonly<Record<string, string>> | undefined,
  reader: string,
): NameView[] {
  return Object.entries(names ?? {}).map(([language, name]) => ({
    language,
    languageName: languageName(language, reader),
    name,
  }));
}
