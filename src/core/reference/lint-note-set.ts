import { noteAddress } from '../markdown/note-address.ts';
import { frontmatterSpan, readFrontmatter } from '../markdown/read-frontmatter.ts';
import { closestName } from '../text/closest-name.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';

/** Checks what one note cannot show alone: that its address is its own, and that its section exists. */
export function lintNoteSet(
  sources: readonly SourceFile[],
  { sections }: NoteSetOptions = {},
): Diagnostic[] {
  const notes = sources.flatMap((source): AddressedNote[] => {
    if (!source.file.startsWith('content/notes/')) return [];
    const { data } = readFrontmatter(source.text);
    const address = data && noteAddress(source.file, data);
    return address === undefined ? [] : [{ ...source, address, section: data?.section }];
  });
  return [
    ...sharedAddresses(notes),
    ...(sections ? notes.flatMap((note) => unknownSection(note, sections)) : []),
  ];
}

/** Addresses that differ only in case would be one file on many disks. */
function sharedAddresses(notes: readonly AddressedNote[]): Diagnostic[] {
  const groups = Map.groupBy(notes, ({ address }) => address.toLowerCase());
  return [...groups.values()].flatMap((group) =>
    group.length < 2
      ? []
      : group.map(({ file, text, address }) => {
          const others = group.filter((one) => one.file !== file).map((one) => `\`${one.file}\``);
          return finding(
            file,
            text,
            'id',
            `ノートのアドレス「${address}」が ${others.join('、')} と重なっています。`,
            'どちらかのファイル名を変えるか、frontmatter に別の `id` を書いてください。',
          );
        }),
  );
}

function unknownSection(
  { file, text, section }: AddressedNote,
  sections: readonly string[],
): Diagnostic[] {
  if (section === undefined || sections.includes(section)) return [];
  const near = closestName(section, sections);
  const hint =
    near === undefined
      ? `使える \`section\`：${sections.join('、')}`
      : `\`${near}\` のことですか。`;
  const message = `「${section}」という \`section\` は content/sections.yaml にありません。`;
  return [finding(file, text, 'section', message, hint)];
}

function finding(
  file: string,
  text: string,
  key: string,
  message: string,
  hint: string,
): Diagnostic {
  const span = frontmatterSpan(text, key);
  return {
    code: 'frontmatter-invalid',
    severity: 'error',
    file,
    ...(span && { span }),
    message,
    hint,
  };
}

export interface NoteSetOptions {
  /** The ids of `content/sections.yaml`. Default: they are not known, and `section` is not checked. */
  readonly sections?: readonly string[];
}

interface AddressedNote extends SourceFile {
  readonly address: string;
  readonly section: string | undefined;
}
