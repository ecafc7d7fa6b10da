import type { Opaque, TypeExpr } from '../schema/types.ts';
import type { SkeletonScalar } from '../skeleton/types.ts';

/** Returns what to do about a scalar that does not fit the type; `undefined` when it fits. */
export function checkScalar(
  node: SkeletonScalar,
  type: TypeExpr,
  opaque: Opaque | undefined,
): string | undefined {
  if (type.t === 'array') return '要素ごとに「- 」を付けて、並びにしてください。';
  if (type.t === 'scalar') return checkPlain(node, type.of, type.format);
  if (opaque) return checkOpaque(node, opaque);
  return type.t === 'any' ? undefined : '次の行から字下げして、「キー: 値」の形で書いてください。';
}

/** Whether an unquoted text is a number or a truth value to YAML, as Kubernetes reads it. */
export function looksLikeNonString(node: SkeletonScalar): boolean {
  return node.style === 'plain' && (isNumber(node.value) || isTruth(node.value));
}

function checkPlain(
  node: SkeletonScalar,
  of: string,
  format: string | undefined,
): string | undefined {
  const { value, style } = node;
  if (of === 'string') {
    if (looksLikeNonString(node))
      return `文字列なので、引用符で囲んで "${value}" と書いてください。`;
    return format === 'byte' ? checkBase64(value) : undefined;
  }
  if (of === 'boolean') {
    if (isTruth(value) && style === 'plain') return undefined;
    return isTruth(value) ? withoutQuotes(value) : '`true` か `false` と書いてください。';
  }
  const fits = of === 'integer' ? isInteger(value) : isNumber(value);
  if (fits && style === 'plain') return of === 'integer' ? checkRange(value, format) : undefined;
  if (fits) return withoutQuotes(value);
  const narrow = value.normalize('NFKC');
  if (narrow !== value && isNumber(narrow)) return `半角で \`${narrow}\` と書いてください。`;
  return of === 'integer'
    ? '整数を引用符なしで書いてください。'
    : '数を引用符なしで書いてください。';
}

function checkOpaque(node: SkeletonScalar, opaque: Opaque): string | undefined {
  const { value, style } = node;
  switch (opaque) {
    case 'quantity':
      return quantity.test(value) ? undefined : quantityHint(value);
    case 'int-or-string':
      if (style !== 'plain' || isInteger(value) || !looksLikeNonString(node)) return undefined;
      return '整数か、引用符で囲んだ文字列を書いてください。';
    case 'time':
    case 'micro-time':
      return time.test(value)
        ? undefined
        : '`2006-01-02T15:04:05Z` の形（RFC 3339）で書いてください。';
    default:
      return undefined;
  }
}

const quantity = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function quantityHint(value: string): string {
  const slip = /^(\d+(?:\.\d+)?)\s*([kKMGT])(i?)[bB]?$/.exec(value.normalize('NFKC'));
  if (!slip)
    return '`500m`、`128Mi`、`1.5` のように、数に単位（m、k、M、G、Ki、Mi、Gi など）を付けて書いてください。';
  const [, number = '', unit = ''] = slip;
  const decimal = unit.toUpperCase() === 'K' ? 'k' : unit;
  return `\`${number}${unit.toUpperCase()}i\`（1024 を単位とする）か \`${number}${decimal}\`（1000 を単位とする）と書いてください。`;
}

function checkBase64(value: string): string | undefined {
  const text = value.replace(/\s/g, '');
  if (text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  return 'base64 に変換して書いてください。Secret なら、そのままの文字列は `stringData` に書けます。';
}

function checkRange(value: string, format: string | undefined): string | undefined {
  const bits = format === 'int32' ? 32n : format === 'int64' ? 64n : undefined;
  const number = readInteger(value);
  if (bits === undefined || number === undefined) return undefined;
  const bound = 1n << (bits - 1n);
  return number < -bound || number >= bound
    ? `${bits} ビット整数の範囲（${-bound} から ${bound - 1n}）で書いてください。`
    : undefined;
}

/** The integer that YAML 1.1 and 1.2 read, where `017` is octal too; `undefined` for digits that are missing. */
function readInteger(value: string): bigint | undefined {
  const [, sign, digits = ''] = /^([-+]?)(.*)$/.exec(value.replaceAll('_', '').toLowerCase()) ?? [];
  if (!/^(?:\d+|0x[\da-f]+|0o[0-7]+|0b[01]+)$/.test(digits)) return undefined;
  const number = BigInt(digits.replace(/^0(?=[0-7]+$)/, '0o'));
  return sign === '-' ? -number : number;
}

function withoutQuotes(value: string): string {
  return `引用符を取り、\`${value}\` と書いてください。`;
}

function isInteger(value: string): boolean {
  return /^[-+]?(?:0|[1-9][\d_]*|0[xX][\da-fA-F_]+|0o?[0-7_]+|0b[01_]+)$/.test(value);
}

function isNumber(value: string): boolean {
  if (isInteger(value)) return true;
  return /^[-+]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?$|^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(
    value,
  );
}

/** Kubernetes reads YAML 1.1, to which `yes` and `off` are truth values as well. */
function isTruth(value: string): boolean {
  return /^(?:true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/.test(
    value,
  );
}
