import type { ResolvedPath } from '../core/reference/resolve-path.ts';

/**
 * Says to the reader why another field is shown than the one that was asked for. `asked` is the path as it was
 * written, `page` the name of the kind or type.
 */
export function noticeText(asked: string, found: ResolvedPath, page: string): string {
  switch (found.t) {
    case 'exact':
      return '';
    case 'none':
      return `${page} に ${asked} というフィールドは見つかりません。`;
    case 'ancestor':
      return `${asked} は見つからないため、最も近い ${found.id} を示しています。`;
    case 'corrected':
      if (found.rest.length) {
        return `${asked} に専用の行はないため、${found.id} を示しています。`;
      }
      return found.renamed
        ? `${asked} は名前が変わりました。現在の ${found.id} を示しています。`
        : `${asked} を ${found.id} と読み替えました。`;
  }
}
