/** Authors' files hold errors, which have been printed. The one way out of a build that must not go on. */
export class FindingsError extends Error {
  constructor(errors: number) {
    super(`${errors} error${errors === 1 ? '' : 's'} in notes and skeletons.`);
    this.name = 'FindingsError';
  }
}
