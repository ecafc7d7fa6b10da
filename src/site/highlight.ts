import bash from 'shiki/langs/bash.mjs';
import diff from 'shiki/langs/diff.mjs';
import ini from 'shiki/langs/ini.mjs';
import json from 'shiki/langs/json.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import shellsession from 'shiki/langs/shellsession.mjs';
import {
  type DecorationItem,
  type ShikiTransformer,
  type ThemeRegistration,
  createHighlighterCoreSync,
} from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { Element } from 'hast';

/**
 * Returns highlighted code as a `pre` element. Tokens carry classes (`tk-key`, …) instead of colours, so that one style
 * sheet serves light and dark and no inline style is needed. A language that is not known is shown plain.
 */
export function createHighlighter(): Highlight {
  const highlighter = createHighlighterCoreSync({
    langs: [bash, diff, ini, json, shellsession, yaml],
    themes: [classTheme],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const known = new Set(highlighter.getLoadedLanguages());
  return (code, language, decorations = [], transformers = []) => {
    const root = highlighter.codeToHast(code, {
      lang: known.has(language) ? language : 'text',
      theme: classTheme,
      // Without it a line that takes long, on a busy machine, would stay plain, and two builds would not be the same.
      tokenizeTimeLimit: 0,
      decorations: [...decorations],
      transformers: [...transformers, coloursToClasses],
    });
    const pre = root.children.find((node) => node.type === 'element');
    if (!pre) throw new Error('Shiki returned no element.');
    return pre;
  };
}

/** Every scope has a colour of its own that stands for a class name. */
const classes = {
  '#000001': [
    'tk-key',
    ['entity.name.tag', 'support.type.property-name', 'punctuation.support.type.property-name'],
  ],
  '#000002': ['tk-string', ['string']],
  '#000003': ['tk-constant', ['constant']],
  '#000004': ['tk-comment', ['comment', 'punctuation.definition.comment']],
  '#000005': ['tk-keyword', ['keyword', 'storage']],
  '#000006': ['tk-function', ['entity.name.function', 'support.function']],
  '#000007': ['tk-punctuation', ['punctuation']],
} as const satisfies Record<string, readonly [string, readonly string[]]>;

const classTheme: ThemeRegistration = {
  name: 'fieldnotes',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: Object.entries(classes).map(([foreground, [, scope]]) => ({
    scope: [...scope],
    settings: { foreground },
  })),
};

const classByColour = new Map<string, string>(
  Object.entries(classes).map(([colour, [className]]) => [colour, className]),
);

const coloursToClasses: ShikiTransformer = {
  pre(node) {
    node.properties = { tabindex: '0' };
  },
  span(node) {
    const style = node.properties.style;
    if (typeof style !== 'string') return;
    delete node.properties.style;
    const className = classByColour.get(style.replace('color:', '').toLowerCase());
    if (className) this.addClassToHast(node, className);
  },
};

export type Highlight = (
  code: string,
  language: string,
  decorations?: readonly DecorationItem[],
  transformers?: readonly ShikiTransformer[],
) => Element;
