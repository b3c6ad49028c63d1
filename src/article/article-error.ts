/** An article file that cannot be read; the message says which file, what is wrong and what was expected. */
export class ArticleError extends Error {
  readonly file: string;

  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(`${file}: ${problem}`, options);
    this.name = 'ArticleError';
    this.file = file;
  }
}
