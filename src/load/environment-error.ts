/**
 * Something around the project is not as it must be: a package is missing, a file cannot be read.
 * Never thrown for what an author wrote; that yields diagnostics.
 */
export class EnvironmentError extends Error {
  /** What to do, with the command that mends it. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EnvironmentError';
    this.hint = hint;
  }
}
