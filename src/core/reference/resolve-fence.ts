import type { Fence } from '../markdown/find-fences.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { ParsedSkeleton } from '../skeleton/types.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/position.ts';
import type { SkeletonSubject } from './identify-manifest.ts';
import { type ResolvedSkeleton, resolveSkeleton } from './resolve-skeleton.ts';

/**
 * Reads a fence of a note as a skeleton. The fence's meta may name what it holds (`type=Container`, `kind=Deployment`);
 * `plain` opts out. Returns `undefined` for fences that are no YAML or none of ours: without `apiVersion` and `kind`.
 *
 * Spans of `skeleton` and `resolved` are offsets in the fence's code, those of `diagnostics` in the note.
 */
export function resolveFence(
  fence: Fence,
  index: SchemaIndex,
  { file }: { file: string },
): ResolvedFence | undefined {
  const words = fence.meta.split(/\s+/);
  if (!/^ya?ml$/.test(fence.lang) || words.includes('plain')) return undefined;
  const named = namedSubject(words, index);
  if (!named && !/^\s*(?:-\s+)?["']?(?:apiVersion|kind)["']?\s*[:：]/m.test(fence.code))
    return undefined;
  const options = { file, severity: 'warning' as const };
  const parsed = parseSkeleton(fence.code, options);
  const subject = named?.subject;
  const { resolved, diagnostics } = resolveSkeleton(parsed.skeleton, index, {
    ...options,
    subject,
  });
  const found = [...parsed.diagnostics, ...diagnostics].map((one) => relocate(one, fence));
  return {
    skeleton: parsed.skeleton,
    resolved,
    diagnostics: named && !subject ? [unknownName(named, fence, file), ...found] : found,
  };
}

function namedSubject(words: readonly string[], index: SchemaIndex): NamedSubject | undefined {
  for (const word of words) {
    const [, key, name = ''] = /^(type|kind)=["']?([\w./-]+)["']?$/.exec(word) ?? [];
    if (key === 'type') {
      const definition = index.resolveTypeName(name)[0];
      return { key, name, ...(definition && { subject: { t: 'type', id: definition.id } }) };
    }
    if (key === 'kind') {
      const resource = index.resourcesOfKind(name)[0];
      return { key, name, ...(resource && { subject: { t: 'resource', id: resource.id } }) };
    }
  }
  return undefined;
}

function unknownName({ key, name }: NamedSubject, fence: Fence, file: string): Diagnostic {
  return {
    code: key === 'type' ? 'type-unknown' : 'kind-unknown',
    severity: 'warning',
    file,
    span: { start: fence.start, end: fence.start + 3 },
    message: `コードブロックの ${key}=${name} は API にありません。`,
    hint: '綴りを確かめてください。',
  };
}

function relocate(diagnostic: Diagnostic, fence: Fence): Diagnostic {
  const { span, related } = diagnostic;
  return {
    ...diagnostic,
    ...(span && { span: inNote(span, fence) }),
    ...(related && {
      related: related.map((one) => ({ ...one, span: inNote(one.span, fence) })),
    }),
  };
}

function inNote({ start, end }: Span, { toSource }: Fence): Span {
  return { start: toSource(start), end: end > start ? toSource(end - 1) + 1 : toSource(start) };
}

interface NamedSubject {
  readonly key: 'type' | 'kind';
  readonly name: string;
  readonly subject?: SkeletonSubject;
}

export interface ResolvedFence {
  readonly skeleton: ParsedSkeleton;
  readonly resolved: readonly ResolvedSkeleton[];
  readonly diagnostics: readonly Diagnostic[];
}
