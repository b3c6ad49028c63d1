// Citation.js brings no types of its own; these are of the parts that are called here.

declare module '@citation-js/core' {
  interface Register {
    set(key: string, value: string): void;
  }
  interface Config {
    readonly styles: Register;
    readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }
  export const plugins: {
    readonly config: { get(plugin: string): Config };
    readonly input: {
      /** One step: text of a format → its own entries, or throws. */
      data(input: unknown, type: string): unknown;
      /** All steps to CSL-JSON; with a forced type nothing is guessed, and nothing fetched. */
      chain(input: unknown, options: { forceType: string; generateGraph: false }): unknown;
    };
    readonly output: {
      format(name: string, data: readonly object[], options?: object): unknown;
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
