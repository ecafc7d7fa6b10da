import { TextlintKernel, type TextlintKernelPlugin } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import type { ProseText } from '../../core/prose/collect-prose.ts';
import type { ProseFinding } from '../../core/prose/prose-finding.ts';
import { commonJsDefault } from './common-js-default.ts';
import { rulesOf } from './rules.ts';

/**
 * Proofreads texts, in their order; the findings in a file are sorted by place. The dictionary of Japanese words is read
 * once, with the first text.
 *
 * @param spelling the text of `content/spelling.yaml`
 */
export async function checkProse(
  texts: readonly ProseText[],
  spelling: string,
): Promise<ProseFinding[]> {
  const kernel = new TextlintKernel();
  const byFile = new Map<string, ProseFinding[]>();
  for (const { file, register, text, toSource } of texts) {
    const rules = rulesOf(register, spelling);
    const { messages } = await kernel.lintText(text, { ext: '.md', plugins, rules });
    const known = byFile.get(file) ?? [];
    byFile.set(file, known);
    for (const { ruleId, message, range } of messages)
      known.push({ file, start: toSource(range[0]), rule: ruleId, message });
  }
  return [...byFile.values()].flatMap((found) => found.sort((a, b) => a.start - b.start));
}

const plugins: TextlintKernelPlugin[] = [
  { pluginId: 'markdown', plugin: commonJsDefault(markdown) },
];
