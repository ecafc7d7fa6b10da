import type { Span } from '../text/position.ts';
import type { Finding } from './types.ts';

export type Slip = keyof typeof slips;

/** A finding about one of the slips that the scanner knows and mends by itself. */
export function slipFinding(slip: Slip, span: Span): Finding {
  return { code: 'yaml-syntax', span, ...slips[slip] };
}

const slips = {
  binary: {
    message: 'このファイルはテキストではないため、YAML として読めません。',
    hint: 'バイナリや別の形式のファイルが紛れていないか確かめ、UTF-8 のテキストで保存し直してください。',
  },
  'control-character': {
    message: '目に見えない制御文字があり、YAML では使えません。',
    hint: 'この文字を削除してください。',
  },
  'tab-indent': {
    message: '字下げにタブが使われていますが、YAML の字下げにタブは使えません。',
    hint: 'タブを半角スペース 2 つに置き換えてください。続く行のタブも同様です。',
  },
  'wide-space': {
    message: '半角スペースを書く位置に、全角スペースなどの別の空白があります。',
    hint: 'この空白（U+3000 など）を半角スペースに置き換えてください。',
  },
  'wide-colon': {
    message: 'キーの後に全角コロン「：」があり、YAML の区切りとして読めません。',
    hint: '「：」を半角の「: 」（コロンと半角スペース）に置き換えてください。',
  },
  'wide-opener': {
    message: '全角の「／／」や「＃」では注釈は始まりません。',
    hint: '半角の「//」か「#」に置き換えてください。値の一部なら、値を引用符で囲んでください。',
  },
  'unclosed-quote': {
    message: '引用符が閉じられていません。',
    hint: '値の終わりに同じ引用符を書いてください。',
  },
  'unclosed-bracket': {
    message: '括弧が閉じられていません。',
    hint: '対応する「]」または「}」を書いてください。',
  },
} as const satisfies Record<string, { message: string; hint: string }>;
