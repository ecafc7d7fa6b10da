import type { Finding, SkeletonNode } from '../../skeleton/types.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { Span } from '../../text/position.ts';
import type { SkeletonModel } from '../skeleton-model.ts';

/**
 * A required field is absent from a manifest that looks complete. A skeleton is a sketch and may leave out anything; a
 * document counts as complete only if it is one that could be applied as it stands: `apiVersion`, `kind` and
 * `metadata.name` are there, no key is without a value, and nothing says that something was left out (`...`, 略).
 */
export function requiredMissing(model: SkeletonModel): Finding[] {
  if (!isComplete(model)) return [];
  const keys = keysOfMappings(model);
  return model.mappings.flatMap(({ mapping, place }) => {
    if (mapping.merged) return [];
    const present = new Set(mapping.entries.map(({ key }) => key));
    const missing = place.fields.filter(({ required, name }) => required && !present.has(name));
    return missing.map(({ name }) => ({
      code: 'required-missing' as const,
      span: keys.get(mapping) ?? mapping.entries[0]?.keySpan ?? mapping.span,
      message: `${place.definition.name} に必須の「${name}」がありません。`,
      hint: `\`${name}\` を書いてください。書きかけの見本なら、値を空にするか「# ...」で略したことを示してください。`,
    }));
  });
}

/** A mapping is pointed at by its key; an item of a list by its own first key. */
function keysOfMappings({ entries }: SkeletonModel): Map<SkeletonNode, Span> {
  return new Map(entries.map(({ entry }) => [entry.value, entry.keySpan]));
}

function isComplete({ identity, document, entries, annotations }: SkeletonModel): boolean {
  if (identity.t !== 'known' || !identity.apiVersion) return false;
  const name = entries.find(
    ({ path }) => path === 'metadata.name' || path === 'metadata.generateName',
  );
  if (name?.entry.value.t !== 'scalar' || isPlaceholder(name.entry.value)) return false;
  const omits = annotations.some((annotation) => annotation.omits);
  return !omits && isFilled(document.root);
}

function isFilled(node: SkeletonNode): boolean {
  switch (node.t) {
    case 'empty':
      return false;
    case 'scalar':
      return !isPlaceholder(node) && (node.style !== 'plain' || node.value !== '');
    case 'sequence':
      return node.items.every(isFilled);
    case 'mapping':
      return node.entries.every(({ value }) => isFilled(value));
  }
}
