import { parseSync } from 'oxc-parser';
import type { Class, Comment, Program, TSInterfaceDeclaration } from 'oxc-parser';
import type { SourceField, SourceType } from '../../core/schema/kubernetes/source.ts';
import { declaredType, propertyName } from './declared-type.ts';

/** Reads the exported interfaces, classes and type aliases of a `.d.ts` file, in the order of the file. */
export function parseDeclarations(fileName: string, source: string): Declarations {
  const { program, comments } = parseSync(fileName, source);
  const docs = docsByEnd(comments, source);
  return { declarations: exportedDeclarations(program, docs), exportedAs: exportNames(program) };
}

function exportedDeclarations(program: Program, docs: DocLookup): Declaration[] {
  const declarations: Declaration[] = [];
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) continue;
    const { declaration } = statement;
    const doc = docs(statement.start);
    if (declaration.type === 'TSInterfaceDeclaration') {
      const fields = membersOf(declaration.body.body, docs);
      declarations.push({ kind: 'interface', name: declaration.id.name, doc, fields });
    } else if (declaration.type === 'ClassDeclaration' && declaration.id) {
      const fields = membersOf(declaration.body.body, docs);
      declarations.push({ kind: 'class', name: declaration.id.name, doc, fields });
    } else if (declaration.type === 'TSTypeAliasDeclaration') {
      const type = declaredType(declaration.typeAnnotation);
      declarations.push({ kind: 'alias', name: declaration.id.name, doc, type });
    }
  }
  return declarations;
}

function membersOf(members: readonly Member[], docs: DocLookup): SourceField[] {
  const fields: SourceField[] = [];
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' && member.type !== 'PropertyDefinition') continue;
    if (member.static || !member.typeAnnotation) continue;
    const name = propertyName(member.key);
    if (name === undefined) continue;
    const type = declaredType(member.typeAnnotation.typeAnnotation);
    fields.push({ name, type, required: !member.optional, doc: docs(member.start) });
  }
  return fields;
}

/** `export type { IPod as IIoK8sApiCoreV1Pod }` gives `IPod` → `IIoK8sApiCoreV1Pod`. */
function exportNames(program: Program): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration') continue;
    for (const { local, exported } of statement.specifiers) {
      if (local.type === 'Identifier' && exported.type === 'Identifier') {
        names.set(local.name, exported.name);
      }
    }
  }
  return names;
}

/** Finds the doc comment that ends right before an offset, white space aside. */
function docsByEnd(comments: readonly Comment[], source: string): DocLookup {
  const byEnd = new Map<number, string>();
  for (const comment of comments) {
    if (comment.type !== 'Block' || !comment.value.startsWith('*')) continue;
    byEnd.set(comment.end, commentText(comment.value));
  }
  return (start) => {
    let end = start;
    while (end > 0 && /\s/.test(source.charAt(end - 1))) end -= 1;
    return byEnd.get(end) ?? '';
  };
}

function commentText(value: string): string {
  const [first = '', ...rest] = value.slice(1).split(/\r?\n/);
  return [first.trimStart(), ...rest.map((line) => line.replace(/^\s*\* ?/, ''))].join('\n').trim();
}

type DocLookup = (start: number) => string;
type Member = Class['body']['body'][number] | TSInterfaceDeclaration['body']['body'][number];

export type Declaration =
  | {
      readonly kind: 'interface' | 'class';
      readonly name: string;
      readonly doc: string;
      readonly fields: readonly SourceField[];
    }
  | {
      readonly kind: 'alias';
      readonly name: string;
      readonly doc: string;
      readonly type: SourceType;
    };

export interface Declarations {
  readonly declarations: readonly Declaration[];
  /** Local name → exported name, for declarations exported under another name. */
  readonly exportedAs: ReadonlyMap<string, string>;
}
