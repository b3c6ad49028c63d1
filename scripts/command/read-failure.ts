import { ArticleError } from '../../src/article/article-error.ts';

/** Says in one line why an article file could not be read; undefined when the fault is not the file's. */
export function readFailure(file: string, error: unknown): string | undefined {
  if (error instanceof ArticleError) {
    const { message } = error;
    return message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined ? `cannot be read (${code})` : undefined;
}
