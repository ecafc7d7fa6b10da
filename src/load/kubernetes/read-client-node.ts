import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ClientSource,
  SourceField,
  SourceModel,
  SourceType,
} from '../../core/schema/kubernetes/source.ts';
import { parseDeclarations } from './parse-declarations.ts';
import { readOperations } from './read-operations.ts';

/** Reads the models and operations of `@kubernetes/client-node`, unpacked in `folder`. */
export function readClientNode(folder: string): ClientSource {
  const genFolder = join(folder, 'dist', 'gen');
  const names = liveModels(readFileSync(join(genFolder, 'models', 'all.d.ts'), 'utf8'));
  const files = names.map((name) => ({
    name,
    declaration: readFileSync(join(genFolder, 'models', `${name}.d.ts`), 'utf8'),
    code: readFileSync(join(genFolder, 'models', `${name}.js`), 'utf8'),
  }));
  return {
    ...(files[0] && releaseOf(files[0].declaration)),
    models: files.map((file) => parseModel(file.name, file.declaration, file.code)),
    operations: readOperations(genFolder),
  };
}

/** The folder also holds models of former releases: only those that the package exports are live. */
function liveModels(allModels: string): string[] {
  return [...allModels.matchAll(/\/models\/(\w+)\.js'/g)].map((match) => match[1] ?? '').sort();
}

function releaseOf(source: string): { release?: string } {
  const release = /OpenAPI spec version: release-(\d+\.\d+)/.exec(source)?.[1];
  return release === undefined ? {} : { release };
}

/**
 * Reads one model: type, doc and optionality from its `.d.ts`, the API's own field names and formats
 * from the attribute map in its `.js`.
 */
export function parseModel(name: string, declaration: string, code: string): SourceModel {
  const { declarations } = parseDeclarations(`${name}.d.ts`, declaration);
  const model = declarations.find((found) => found.kind === 'class' && found.name === name);
  if (model?.kind !== 'class') return { name, doc: '', fields: [] };
  const declared = new Map(model.fields.map((field) => [field.name, field]));
  const fields = attributesOf(code).flatMap((attribute): SourceField[] => {
    const field = declared.get(attribute.name);
    if (!field) return [];
    return [{ ...field, name: attribute.baseName, type: withFormat(field.type, attribute.format) }];
  });
  return { name, doc: model.doc, fields };
}

/** The attribute map is a literal array of objects in JSON spelling. */
function attributesOf(code: string): Attribute[] {
  const literal = /\.attributeTypeMap = (\[[\s\S]*?\n\]);/.exec(code)?.[1];
  const list: unknown = literal === undefined ? [] : JSON.parse(literal);
  return Array.isArray(list) ? list.filter(isAttribute) : [];
}

function isAttribute(value: unknown): value is Attribute {
  return typeof value === 'object' && value !== null && 'name' in value && 'baseName' in value;
}

/** A format belongs to the scalar at the end of arrays and maps. `number` with an integer format is an integer. */
function withFormat(type: SourceType, format: string): SourceType {
  if (type.t === 'array') return { t: 'array', items: withFormat(type.items, format) };
  if (type.t === 'map') return { t: 'map', values: withFormat(type.values, format) };
  if (type.t !== 'scalar' || format === '') return type;
  const isInteger = type.of === 'number' && /^int(32|64)$/.test(format);
  return { t: 'scalar', of: isInteger ? 'integer' : type.of, format };
}

interface Attribute {
  /** The name of the property in TypeScript. */
  readonly name: string;
  /** The name of the field in the API. */
  readonly baseName: string;
  readonly format: string;
}
