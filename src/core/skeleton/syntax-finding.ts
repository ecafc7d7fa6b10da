import type { Failure } from './parse-yaml.ts';
import type { Finding } from './types.ts';

/** Puts a syntax error of js-yaml into the author's words. */
export function syntaxFinding(text: string, failure: Failure): Finding {
  const lineEnd = text.slice(failure.at).search(/[\r\n]|$/) + failure.at;
  const { message, hint, wholeLine } = explain(text, failure);
  const start = wholeLine ? failure.line.contentStart : failure.at;
  const end = text.slice(start, lineEnd).trimEnd().length + start;
  return { code: 'yaml-syntax', span: { start, end: Math.max(end, start) }, message, hint };
}

/** Says that a file is not read from this line on. */
export function unreadRest({ line }: Failure): Finding {
  return {
    code: 'yaml-syntax',
    span: { start: line.contentStart, end: line.end },
    message: '構文の誤りが多すぎるため、この行から先は読んでいません。',
    hint: 'ここまでの誤りを直してから、もう一度調べてください。',
  };
}

function explain(text: string, failure: Failure): Explanation {
  const before = text.slice(failure.line.contentStart, failure.at);
  if (failure.reason === 'bad indentation of a mapping entry' && /:\s/.test(before)) {
    return /^[@`%]/.test(text.slice(failure.at).trimStart())
      ? explanations.reserved
      : explanations.colonInValue;
  }
  const known = Object.entries(byReason).find(([reason]) => failure.reason.includes(reason));
  return known
    ? explanations[known[1]]
    : { ...explanations.other, hint: otherHint(failure.reason) };
}

function otherHint(reason: string): string {
  return `この行の書き方を見直してください（YAML パーサーの指摘: ${reason}）。`;
}

const explanations = {
  indent: {
    message: '字下げが前後の行と揃っていません。',
    hint: '同じ階層のキーや「- 」は、同じ桁から書き始めてください。',
    wholeLine: true,
  },
  colonInValue: {
    message: '値の途中に、キーの区切りと読める「: 」などがあり、どこまでが値か決まりません。',
    hint: '値全体を引用符（" "）で囲んでください。',
    wholeLine: false,
  },
  reserved: {
    message: '値を「@」「`」「%」で始めることは YAML ではできません。',
    hint: '値全体を引用符（" "）で囲んでください。',
    wholeLine: false,
  },
  missingColon: {
    message: 'キーの後に区切りの「:」がありません。',
    hint: 'キーの直後に半角の「:」を書いてください。',
    wholeLine: true,
  },
  spaceAfterColon: {
    message: '「:」の後に半角スペースがありません。',
    hint: '「:」の後に半角スペースを入れてください。',
    wholeLine: false,
  },
  flow: {
    message: '「[ ]」または「{ }」の中の区切りが正しくありません。',
    hint: '要素を「,」で 1 つずつ区切り、括弧の組を確かめてください。',
    wholeLine: false,
  },
  depth: {
    message: '入れ子が 100 段より深く、これより内側は読みません。',
    hint: '閉じ忘れた括弧や、増え続ける字下げがないか確かめてください。',
    wholeLine: false,
  },
  escape: {
    message: '二重引用符の中に、YAML にない「\\」の書き方があります。',
    hint: "「\\」をそのまま書くなら、単一引用符（' '）で囲んでください。",
    wholeLine: false,
  },
  tab: {
    message: '字下げにタブが使われていますが、YAML の字下げにタブは使えません。',
    hint: 'タブを半角スペース 2 つに置き換えてください。',
    wholeLine: false,
  },
  trailing: {
    message: 'ここより前で文書が終わっているため、この行を読めません。',
    hint: '字下げと、「キー: 値」の形になっているかを確かめてください。',
    wholeLine: true,
  },
  other: { message: 'YAML として読めません。', hint: '', wholeLine: false },
} as const satisfies Record<string, Explanation>;

/** Parts of js-yaml's reasons; the first that fits counts. */
const byReason: Record<string, keyof typeof explanations> = {
  'bad indentation': 'indent',
  'deficient indentation': 'indent',
  'multiline key': 'missingColon',
  "expected ':' after a mapping key": 'missingColon',
  'whitespace character is expected': 'spaceAfterColon',
  'flow collection': 'flow',
  'expected the node content': 'flow',
  'nesting exceeded': 'depth',
  'escape sequence': 'escape',
  'hexadecimal character': 'escape',
  'tab characters': 'tab',
  'end of the stream or a document separator': 'trailing',
};

interface Explanation {
  readonly message: string;
  readonly hint: string;
  /** The finding is about the line from its first character on. */
  readonly wholeLine: boolean;
}
