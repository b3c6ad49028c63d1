import { ArticleError } from './article-error.ts';

/** Largest article file, in bytes: a book is 1 MB, so anything above is no article. */
export const maxBytes = 5_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes the bytes of an article file. A byte order mark is left out; nothing else is changed, so
 * that offsets count in what is there. A saved page may declare another encoding (`charset=…`).
 * Throws ArticleError when the file is empty, too large, binary or not decodable.
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ArticleError(file, 'is empty; expected the text of an article');
  if (bytes.length > maxBytes) {
    throw new ArticleError(
      file,
      `has ${bytes.length} bytes; expected an article of at most ${maxBytes}`,
    );
  }
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) throw new ArticleError(file, 'is encoded in UTF-16; expected UTF-8');
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new ArticleError(file, `has a NUL at byte ${nul}, so it is binary; expected UTF-8 text`);
  }
  const text = decodeUtf8(bytes) ?? decodeDeclared(file, bytes);
  if (text === undefined) {
    throw new ArticleError(file, `is no valid UTF-8${whereInvalid(bytes)}; save it as UTF-8`);
  }
  if (!/\S/.test(text)) {
    throw new ArticleError(file, 'has nothing but white space; expected the text of an article');
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Only pages say what they are encoded in; a text file that is no UTF-8 would be guesswork. */
function decodeDeclared(file: string, bytes: Uint8Array): string | undefined {
  if (!/\.x?html?$/i.test(file)) return undefined;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /\bcharset\s{0,9}=\s{0,9}(?:["']\s{0,9})?([\w.:-]{2,40})/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Names the first line that does not decode. UTF-8 never has a line feed inside a character. */
function whereInvalid(bytes: Uint8Array): string {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return ` in line ${line}`;
    start = end + 1;
  }
  return '';
}
