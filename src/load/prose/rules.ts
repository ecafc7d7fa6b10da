import type { TextlintKernelRule } from '@textlint/kernel';
import spacing from 'textlint-rule-preset-ja-spacing';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import prh from 'textlint-rule-prh';
import type { Register } from '../../core/prose/collect-prose.ts';
import { commonJsDefault } from './common-js-default.ts';

/**
 * Returns the textlint rules for texts of a register: two presets, changed as below, and the project's spelling.
 *
 * @param spelling the text of `content/spelling.yaml`
 */
export function rulesOf(register: Register, spelling: string): TextlintKernelRule[] {
  const presets = { ...technicalWriting.rules, ...spacing.rules };
  const options: Options = {
    ...technicalWriting.rulesConfig,
    ...spacing.rulesConfig,
    ...everywhere,
    ...byRegister[register],
  };
  return [
    ...Object.entries(presets).map(([ruleId, rule]) => ({
      ruleId,
      rule,
      options: options[ruleId] ?? true,
    })),
    {
      ruleId: 'spelling',
      rule: commonJsDefault(prh),
      // The text of a link is often the title of somebody else's page.
      options: { ruleContents: [spelling], checkLink: false, checkEmphasis: true },
    },
  ];
}

const everywhere: Options = {
  // Stricter than the preset's 100 characters, but counting the Japanese alone: the path of a field reads as one word.
  'sentence-length': { max: 80, skipPatterns: ['/[!-~]+(?: [!-~]+)*/'] },
  // The colon behind the bold words of a list item ends a sentence. To repeat a particle is right where things stand side
  // by side (AもBも、AでもBでも、AかBか).
  'no-doubled-joshi': {
    separatorCharacters: ['。', '？', '！', '?', '!', ':', '：'],
    allow: ['も', 'でも', 'ても', 'にも', 'とも', 'か'],
  },
  // Things are counted in words (二つの書類), quantities in figures (3 台); the rule wants figures for both.
  'arabic-kanji-numbers': false,
  // The project puts a space between Japanese and Latin words, numbers, code and links, where the preset wants none …
  'ja-space-between-half-and-full-width': {
    space: ['alphabets', 'numbers'],
    lintStyledNode: true,
  },
  'ja-space-around-code': { before: true, after: true },
  'ja-space-around-link': { before: true, after: true },
  // … and around a slash between words, so that they do not look like a path: `configMap` / `secret`.
  'ja-no-space-around-slash': false,
};

/** Lists are written as the text around them; the preset wants them in the plain style everywhere. */
const byRegister: Readonly<Record<Register, Options>> = {
  note: { 'no-mix-dearu-desumasu': style('ですます') },
  'field-note': { 'no-mix-dearu-desumasu': style('である') },
  // A few words need neither a verb nor a full stop.
  phrase: { 'no-mix-dearu-desumasu': false, 'ja-no-mixed-period': false },
};

/** Only the ends of sentences count: a clause such as 「OCI の形式であれば」 suits both styles. */
function style(body: 'ですます' | 'である'): Options[string] {
  return { preferInBody: body, preferInHeader: '', preferInList: body, strict: false };
}

type Options = Readonly<Record<string, boolean | Record<string, unknown>>>;
