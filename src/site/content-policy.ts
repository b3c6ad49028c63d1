/**
 * What a browser may load and run on any page: files of the site itself, and nothing inline. Pagefind
 * compiles its index reader, which needs `wasm-unsafe-eval` and no other evaluation.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
