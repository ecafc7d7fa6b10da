import { editAddress, type Repository } from '../core/repository/edit-address.ts';

/** Tells readers of a page what is known of the author's file behind it. */
export function createPageSource(
  updated: ReadonlyMap<string, string>,
  repository: Repository | undefined,
): (file: string) => PageSource {
  return (file) => ({
    updated: updated.get(file),
    edit: repository && editAddress(repository, file),
  });
}

export interface PageSource {
  /** When the file was last changed, as `2026-11-22T20:51:26+09:00`; `undefined` if no history tells. */
  readonly updated: string | undefined;
  /** Where the file can be edited; `undefined` if nobody said which repository the project is in. */
  readonly edit: string | undefined;
}
