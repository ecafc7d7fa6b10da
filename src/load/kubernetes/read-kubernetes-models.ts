import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullName } from '../../core/schema/kubernetes/full-name.ts';
import type { ProseSource, SourceModel, SourceType } from '../../core/schema/kubernetes/source.ts';
import { parseDeclarations } from './parse-declarations.ts';

/** Reads the models of `kubernetes-models` and `@kubernetes-models/apimachinery`, unpacked in `folders`. */
export function readKubernetesModels(folders: readonly string[]): ProseSource {
  const files = folders.flatMap(modelFiles);
  return { models: files.flatMap((file) => parseProse(file, readFileSync(file, 'utf8'))) };
}

function modelFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ignoredFolders.has(entry.name) ? [] : modelFiles(path);
      return entry.name.endsWith('.d.ts') && entry.name !== 'index.d.ts' ? [path] : [];
    });
}

const ignoredFolders = new Set(['_schemas', 'node_modules']);

/** Reads one file: an interface (or alias) that is exported under the full name of its definition. */
export function parseProse(fileName: string, source: string): SourceModel[] {
  const { declarations, exportedAs } = parseDeclarations(fileName, source);
  const nameOf = (written: string) => fullName(exportedAs.get(written) ?? written);
  return declarations.flatMap((declaration) => {
    const name = nameOf(declaration.name);
    if (declaration.kind === 'class' || name === undefined) return [];
    const fields = declaration.kind === 'alias' ? [] : declaration.fields;
    const resolved = fields.map((field) => ({ ...field, type: withFullNames(field.type, nameOf) }));
    return [{ name, doc: declaration.doc, fields: resolved }];
  });
}

function withFullNames(
  type: SourceType,
  nameOf: (written: string) => string | undefined,
): SourceType {
  switch (type.t) {
    case 'ref': {
      const name = nameOf(type.name);
      return name === undefined ? { t: 'any' } : { t: 'ref', name };
    }
    case 'array':
      return { t: 'array', items: withFullNames(type.items, nameOf) };
    case 'map':
      return { t: 'map', values: withFullNames(type.values, nameOf) };
    case 'union':
      return { t: 'union', of: type.of.map((member) => withFullNames(member, nameOf)) };
    default:
      return type;
  }
}
