/** The rules bring no types of their own. */
declare module 'textlint-rule-preset-ja-technical-writing' {
  import type { TextlintRuleModule } from '@textlint/kernel';
  const preset: {
    readonly rules: Readonly<Record<string, TextlintRuleModule>>;
    readonly rulesConfig: Readonly<Record<string, boolean | Record<string, unknown>>>;
  };
  export default preset;
}

declare module 'textlint-rule-preset-ja-spacing' {
  import type { TextlintRuleModule } from '@textlint/kernel';
  const preset: {
    readonly rules: Readonly<Record<string, TextlintRuleModule>>;
    readonly rulesConfig: Readonly<Record<string, boolean | Record<string, unknown>>>;
  };
  export default preset;
}

declare module 'textlint-rule-prh' {
  import type { TextlintRuleModule } from '@textlint/kernel';
  const rule: TextlintRuleModule | { readonly default: TextlintRuleModule };
  export default rule;
}
