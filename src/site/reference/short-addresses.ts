import type { Resource } from '../../core/schema/types.ts';
import type { SiteModel } from '../model.ts';

/**
 * Returns the resource that each short name stands for (`deployment`, `deployments`, `deploy`). Where several versions or
 * groups share a name, it stands for the one that kubectl would choose.
 */
export function shortAddresses(model: SiteModel): Map<string, Resource> {
  return new Map([...kubectlWords(model)].flatMap(([word, [first]]) => (first && !word.includes('.') ? [[word, first]] : [])));
}

/**
 * Returns the resources for every word that kubectl takes for them, lower-case: kind, plural and short names, also with the
 * group behind a dot (`deployments.apps`) or version and group (`deployments.v1.apps`). The preferred version comes first.
 */
export function kubectlWords(model: SiteModel): Map<string, Resource[]> {
  const words = new Map<string, Resource[]>();
  const kinds = new Set([...model.schema.resources.values()].map(({ kind }) => kind));
  for (const resource of [...kinds].flatMap((kind) => model.index.resourcesOfKind(kind))) {
    const { group, version, plural, kind } = resource;
    for (const name of [kind.toLowerCase(), plural, ...(model.curation.shortNames[plural] ?? [])]) {
      for (const suffix of ['', `.${group}`, `.${version}.${group}`]) {
        const word = name + (group === '' && suffix ? suffix.replace(/\.$/, '') : suffix);
        const all = words.get(word) ?? [];
        if (!all.includes(resource)) words.set(word, [...all, resource]);
      }
    }
  }
  return words;
}
