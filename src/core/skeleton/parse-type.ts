import type { Span } from '../text/position.ts';
import type { WrittenType } from './types.ts';

/**
 * Reads a whole stretch of text as a type expression: `PodSpec`, `apps/v1/DeploymentSpec`, `ContainerPort[]`,
 * `[]ContainerPort`, `map[string]Quantity`, `int32`. Returns `undefined` when it is anything else, above all prose.
 * `span` says where in `source` to read; white space around the expression is not part of it.
 */
export function parseWrittenType(source: string, span: Span): WrittenType | undefined {
  const text = source.slice(span.start, span.end);
  const start = span.start + (text.length - text.trimStart().length);
  const end = span.start + text.trimEnd().length;
  return start < end && end - start <= longestExpression
    ? parseExpression(source, start, end)
    : undefined;
}

/** Whether the name is a scalar or free-form type that has no definition of its own. */
export function isBuiltInTypeName(name: string): boolean {
  return builtInNames.has(name);
}

const longestExpression = 200;

const builtInNames = new Set(
  'string integer int int32 int64 number float double boolean bool byte bytes object any'.split(
    ' ',
  ),
);

/** Words that authors write in the place of a type without meaning one. */
const proseWords = new Set(['TODO', 'FIXME', 'NOTE', 'XXX', 'WIP', 'TBD', 'OK', 'NG', 'NA']);

/** `PodSpec`, `apps/v1/DeploymentSpec`, `io.k8s.api.core.v1.PodSpec`. */
const namePattern = /^(?:[A-Za-z0-9.-]+\/)*(?:io\.(?:[A-Za-z0-9-]+\.)*)?[A-Z][A-Za-z0-9]*$/;

function parseExpression(source: string, start: number, end: number): WrittenType | undefined {
  const text = source.slice(start, end);
  const span = { start, end };
  if (text.endsWith('[]')) {
    const items = parseExpression(source, start, end - 2);
    return items && { t: 'array', items, span };
  }
  if (text.startsWith('[]')) {
    const items = parseExpression(source, start + 2, end);
    return items && { t: 'array', items, span };
  }
  if (text.startsWith('map[string]')) {
    const values = parseExpression(source, start + 'map[string]'.length, end);
    return values && { t: 'map', values, span };
  }
  return isTypeName(text) ? { t: 'name', name: text, span } : undefined;
}

function isTypeName(text: string): boolean {
  if (builtInNames.has(text)) return true;
  return namePattern.test(text) && !proseWords.has(text);
}
