import { TextlintKernel, type TextlintKernelPlugin } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import type { Register } from '../../core/prose/collect-prose.ts';
import { commonJsDefault } from './common-js-default.ts';
import { rulesOf } from './rules.ts';

/** Runs the rules over each text. The dictionary of Japanese words is read with the first, which takes a second. */
export async function proofread({ texts, spelling }: ProseJob): Promise<ProseMessage[][]> {
  const kernel = new TextlintKernel();
  const found: ProseMessage[][] = [];
  for (const { register, text } of texts) {
    const rules = rulesOf(register, spelling);
    const { messages } = await kernel.lintText(text, { ext: '.md', plugins, rules });
    found.push(
      messages.map(({ ruleId, message, range }) => ({ rule: ruleId, message, start: range[0] })),
    );
  }
  return found;
}

const plugins: TextlintKernelPlugin[] = [
  { pluginId: 'markdown', plugin: commonJsDefault(markdown) },
];

/** Plain data, which can be sent to another thread. */
export interface ProseJob {
  readonly texts: readonly { readonly register: Register; readonly text: string }[];
  /** The text of `content/spelling.yaml`. */
  readonly spelling: string;
}

export interface ProseMessage {
  readonly rule: string;
  readonly message: string;
  /** The offset in the text. */
  readonly start: number;
}
