import { z } from 'zod';

/** A tag is a part of an address, so only what a path holds safely: `..`, `/` and `%` would lead elsewhere. */
const tag = z
  .string('タグは文字列で書いてください')
  .regex(
    /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} ._+#-]+$/u,
    'タグには文字、数字、空白と「-」「.」「_」「+」「#」だけを使い、文字か数字を一つは入れてください',
  );

/** What stands between the `---` lines at the head of a note. */
export const noteFrontmatter = z.strictObject({
  title: z.string('文字列で書いてください').min(1, '空にできません'),
  /** One sentence for lists and search engines. */
  description: z.string('文字列で書いてください').optional(),
  tags: z.array(tag, 'タグの並びで書いてください').default([]),
  /** The last part of the note's address. Default: the file's name. */
  id: z
    .string('文字列で書いてください')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '小文字の英数字とハイフンだけで書いてください')
    .optional(),
  /** A draft is shown while writing and left out of the site. */
  draft: z.boolean('true か false で書いてください').default(false),
  /** The kinds that the note is about: bare field names in its code are looked up there. */
  kinds: z
    .array(z.string('kind の名前を書いてください'), 'kind の並びで書いてください')
    .default([]),
  /** The section of the site, as in `content/sections.yaml`. */
  section: z.string('文字列で書いてください').optional(),
  /** The place among the notes of the section; smaller first. */
  order: z.number('数で書いてください').default(1000),
});

export type NoteFrontmatter = z.infer<typeof noteFrontmatter>;
