// npm's edtf ships no types; this is the part of it that we use.
declare module 'edtf' {
  export function parse(
    text: string,
    constraints?: { readonly level?: number },
  ): {
    type: string;
    values: number[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: number;
    significant?: number;
  };
}
