/** Names a BCP 47 tag in the reader's language: "ko" → "Korean". */
export function languageName(tag: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
}

/** Names an ISO 3166-1 country in the reader's language: "RU" → "Russia". */
export function countryName(code: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'region' }).of(code) ?? code;
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
