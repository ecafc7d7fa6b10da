import { fieldLinkResolver } from '../core/reference/resolve-field-link.ts';
import type { SchemaIndex } from '../core/schema/schema-index.ts';
import type { DefinitionId, KindId } from '../core/schema/types.ts';
import { declaringType } from './reference/field-addresses.ts';
import type { ReadNote } from './read-notes.ts';
import type { Mention } from './reference/row-view.ts';
import type { Urls } from './urls.ts';

/** Returns which notes name which field: by kind or definition, then by path, in the order of the notes. */
export function collectMentions(
  notes: readonly ReadNote[],
  index: SchemaIndex,
  urls: Urls,
): Map<KindId | DefinitionId, Map<string, Mention[]>> {
  const mentions = new Map<KindId | DefinitionId, Map<string, Mention[]>>();
  for (const { id, data, links } of notes) {
    const mention = { title: data.title, href: urls.note(id) };
    const resolve = fieldLinkResolver(index, { kinds: data.kinds });
    for (const candidate of links) {
      const link = resolve(candidate.text);
      if (link.t !== 'resource' && link.t !== 'definition') continue;
      if (link.path === '' || candidate.t === 'skeleton') continue;
      if (link.t === 'resource') add(mentions, link.resource.id, link.path, mention);
      else {
        const { definition, field } = declaringType(link.definition, link.path, index);
        add(mentions, definition.id, field, mention);
      }
    }
  }
  return mentions;
}

function add<K>(all: Map<K, Map<string, Mention[]>>, key: K, path: string, mention: Mention): void {
  const byPath = all.get(key) ?? new Map<string, Mention[]>();
  all.set(key, byPath);
  const known = byPath.get(path) ?? [];
  if (!known.some(({ href }) => href === mention.href)) byPath.set(path, [...known, mention]);
}
