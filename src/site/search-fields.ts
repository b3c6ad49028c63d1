/** The fields that sources have in the search index and events have not: by these they are told apart. */
export const sourceFields: readonly string[] = ['headline', 'outlet', 'published', 'byline'];
