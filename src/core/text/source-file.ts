/** A file of the project's authors, as it was read. */
export interface SourceFile {
  /** Path relative to the project, with `/`. */
  readonly file: string;
  readonly text: string;
  /** The bytes are not UTF-8; `text` has U+FFFD in the place of what could not be decoded. */
  readonly broken?: true;
}
