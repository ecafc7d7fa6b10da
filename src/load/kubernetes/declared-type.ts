import type { TSType, TSTypeLiteral, TSTypeReference } from 'oxc-parser';
import type { SourceType } from '../../core/schema/kubernetes/source.ts';

/** Turns a TypeScript type into a source type. What it does not know becomes `any`. */
export function declaredType(type: TSType): SourceType {
  switch (type.type) {
    case 'TSStringKeyword':
      return { t: 'scalar', of: 'string' };
    case 'TSNumberKeyword':
      return { t: 'scalar', of: 'number' };
    case 'TSBooleanKeyword':
      return { t: 'scalar', of: 'boolean' };
    case 'TSLiteralType':
      return literalType(type.literal);
    case 'TSUnionType':
      return { t: 'union', of: type.types.map(declaredType) };
    case 'TSArrayType':
      return { t: 'array', items: declaredType(type.elementType) };
    case 'TSParenthesizedType':
      return declaredType(type.typeAnnotation);
    case 'TSTypeReference':
      return referenceType(type);
    case 'TSTypeLiteral':
      return literalObjectType(type);
    default:
      return { t: 'any' };
  }
}

function literalType(literal: { readonly type: string }): SourceType {
  if ('value' in literal && typeof literal.value === 'string') {
    return { t: 'literal', value: literal.value };
  }
  return { t: 'any' };
}

function referenceType(type: TSTypeReference): SourceType {
  if (type.typeName.type !== 'Identifier') return { t: 'any' };
  const name = type.typeName.name;
  const argument = type.typeArguments?.params[0];
  if (name === 'Array' && argument) return { t: 'array', items: declaredType(argument) };
  return { t: 'ref', name };
}

/** `{ [key: string]: X }` is a map; an object with named members is an inline type. */
function literalObjectType(type: TSTypeLiteral): SourceType {
  const fields = [];
  for (const member of type.members) {
    if (member.type === 'TSIndexSignature') {
      return { t: 'map', values: declaredType(member.typeAnnotation.typeAnnotation) };
    }
    if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) continue;
    const name = propertyName(member.key);
    if (name === undefined) continue;
    const fieldType = declaredType(member.typeAnnotation.typeAnnotation);
    fields.push({ name, type: fieldType, required: !member.optional, doc: '' });
  }
  return { t: 'inline', fields };
}

/** Returns the name of a member written as `name` or `'name'`. */
export function propertyName(key: { readonly type: string }): string | undefined {
  if ('value' in key && typeof key.value === 'string') return key.value;
  if ('name' in key && typeof key.name === 'string') return key.name;
  return undefined;
}
