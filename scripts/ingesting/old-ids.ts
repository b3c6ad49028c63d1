interface Redirecting {
  readonly id: string;
  readonly data: { readonly redirects?: readonly string[] | undefined };
}

/** The ids that records had before an editor renamed them or made two one → the record's id now. */
export function oldIds(records: ReadonlyMap<string, Redirecting>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, data } of records.values()) {
    for (const old of data.redirects ?? []) if (!records.has(old)) found.set(old, id);
  }
  return found;
}
