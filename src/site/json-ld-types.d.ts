// The package brings no types; this is the part of it that the tests use.
declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: null;
    readonly document: object;
    readonly documentUrl: string;
  }
  const jsonld: {
    expand(
      document: object,
      options: { readonly documentLoader: (address: string) => Promise<Loaded> },
    ): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
