import { parseDocument } from 'yaml';
import { z } from 'zod';
import { splitFrontmatter } from '../model/frontmatter.ts';
import { readPlainYaml } from '../model/read-plain-yaml.ts';
import { Language, WebAddress } from '../model/record.ts';
import { Form, Published } from '../model/source.ts';
import { ArticleError } from './article-error.ts';
import { type Header, readHeader } from './header.ts';

const line = z.string().trim().min(1);

/** What an article file may say of itself before its text. */
export const Frontmatter = z.strictObject({
  /** The outlet, by name, alias or id. */
  publisher: line.max(200).optional(),
  headline: line.max(500).optional(),
  /** Day, or instant with zone. */
  published: Published.optional(),
  url: WebAddress.optional(),
  form: Form.default('capture'),
  /** The place that the article is written from. */
  dateline: line.max(100).optional(),
  byline: line.max(300).optional(),
  /** The agency whose text it is, where the publisher only carries it. */
  viaAgency: line.max(200).optional(),
  language: Language.optional(),
  archived: WebAddress.optional(),
  retrieved: z.string().min(4).max(100).optional(),
});
export type Frontmatter = z.infer<typeof Frontmatter>;

/**
 * Reads a file's frontmatter. `text` is all that follows it, `given` what it says.
 * A digest's must be exact; a capture's may hold more than we know (`title`, `author` …), be of
 * another program's making, or not even be YAML: what is readable is taken.
 * Throws ArticleError for a wrong value in a digest, and for aliases anywhere.
 */
export function readFrontmatter(
  file: string,
  whole: string,
): { readonly given: Frontmatter; readonly text: string } {
  const { yaml, text } = splitFrontmatter(whole);
  if (yaml === undefined) return { given: { form: 'capture' }, text };
  const plain = readPlainYaml(yaml);
  const document =
    plain === undefined ? parseDocument(yaml, { uniqueKeys: true, logLevel: 'silent' }) : undefined;
  const broken = document?.errors[0];
  const value = document === undefined ? plain : broken ? undefined : toPlain(file, document);
  if (!/^form:[^\S\n]*["']?digest\b/m.test(yaml)) {
    return { given: readLoosely(value, readHeader(yaml)), text };
  }
  if (broken) {
    throw new ArticleError(file, `frontmatter is no YAML: ${firstLine(broken.message)}`, {
      cause: broken,
    });
  }
  const parsed = Frontmatter.safeParse(value);
  if (!parsed.success) throw new ArticleError(file, `frontmatter ${explain(parsed.error)}`);
  return { given: parsed.data, text };
}

function toPlain(file: string, document: ReturnType<typeof parseDocument>): unknown {
  try {
    // No alias is expanded at all: nested ones grow without bound.
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw new ArticleError(file, 'frontmatter has YAML aliases; write each value out', { cause });
  }
}

/** Takes each field that holds a right value; others' names for a field come second. */
function readLoosely(value: unknown, header: Header): Frontmatter {
  const own = value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  const right: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(Frontmatter.shape)) {
    for (const candidate of [own[key], header[key as keyof Header]]) {
      if (candidate === undefined || candidate === null || key in right) continue;
      const text = typeof candidate === 'string' ? candidate.trim() : String(candidate);
      if (field.safeParse(text).success) right[key] = text;
    }
  }
  return Frontmatter.parse({ ...right, form: 'capture' });
}

function explain(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.join('.') || 'as a whole'}: ${issue.message}`)
    .join('; ');
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? text;
