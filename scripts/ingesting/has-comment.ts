/** Whether a record's file holds a comment, or what looks like one: words that no field tells. */
export const hasComment = (text: string): boolean => /(?:^|\s)#/m.test(text);
