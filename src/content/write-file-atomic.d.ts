declare module 'write-file-atomic' {
  interface Options {
    readonly encoding?: BufferEncoding;
    readonly fsync?: boolean;
    readonly mode?: number;
  }
  /** Writes a temporary file beside `file`, syncs it and renames it to `file`. */
  function writeFileAtomic(
    file: string,
    data: string | Uint8Array,
    options?: Options,
  ): Promise<void>;
  namespace writeFileAtomic {
    /** The same, done when it returns. */
    function sync(file: string, data: string | Uint8Array, options?: Options): void;
  }
  export default writeFileAtomic;
}
