import type { Element, ElementContent } from 'hast';
import { parseDiagram } from '../../core/diagram/parse-diagram.ts';
import { resolveFence } from '../../core/reference/resolve-fence.ts';
import { diagramFigure } from '../diagram/diagram-figure.ts';
import type { SiteModel } from '../model.ts';
import { drawSkeleton, type SkeletonLinks } from '../reference/skeleton-figure.ts';

/**
 * Draws a fenced code block. A manifest is typed: its keys link to their fields, its types to their pages. A diagram
 * becomes a picture.
 */
export function drawFence(fence: Fence, model: SiteModel): Element {
  const { lang, code } = fence;
  if (lang === 'diagram') return diagramFigure(parseDiagram(code).diagram, model.layOut);
  const located = { ...fence, start: 0, toSource: (offset: number) => offset };
  const manifest = resolveFence(located, model.index, { file: '' });
  if (!manifest) return figure(model.highlight(code, lang), lang);
  const { skeleton, resolved } = manifest;
  const drawn = { source: code, annotations: skeleton.annotations, resolved, keepComments: true };
  return figure(drawSkeleton(drawn, linksToPages(model), model.highlight), 'マニフェスト');
}

/** Links from anywhere to the pages of kinds and types. */
export function linksToPages(model: SiteModel): SkeletonLinks {
  return {
    field: (path, subject) => {
      if (subject.t === 'type') {
        const definition = model.schema.definitions.get(subject.id);
        return definition ? model.addresses.ofType(definition, path) : model.urls.types;
      }
      const resource = model.schema.resources.get(subject.id);
      return resource ? model.addresses.ofKind(resource, path) : model.urls.kinds;
    },
    definition: model.definitionHref,
  };
}

function figure(pre: Element, title: string): Element {
  const caption: ElementContent = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [{ type: 'text', value: captions[title] ?? title }],
  };
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['sheet', 'code'], dataCopy: true },
    children: [caption, pre],
  };
}

/** What stands above a block in place of the language's name. */
const captions: Record<string, string> = {
  '': 'テキスト',
  text: 'テキスト',
  yaml: 'YAML',
  yml: 'YAML',
  json: 'JSON',
  console: 'シェル',
  sh: 'シェル',
  bash: 'シェル',
  shell: 'シェル',
};

interface Fence {
  readonly lang: string;
  readonly meta: string;
  readonly code: string;
}
