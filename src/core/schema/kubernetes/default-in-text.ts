import type { TypeExpr } from '../types.ts';

/**
 * Reads the default of a field out of its description: "Defaults to 1.", "The default value is `Retain`",
 * "`NonIndexed` (default) or `Indexed`". No default is better than a wrong one: a value that does not fit the type, that
 * holds on a condition ("Defaults to Always if …"), or that stands beside another one gives undefined.
 */
export function defaultInText(
  text: string,
  type: TypeExpr,
  allowed: readonly string[] | undefined,
): string | undefined {
  const found = new Set<string>();
  for (const statement of statementsIn(text)) {
    if (statement.isConditional) return undefined;
    const value = readValue(statement, type, allowed);
    if (value !== undefined) found.add(value);
  }
  const [value, ...others] = found;
  return others.length === 0 ? value : undefined;
}

function statementsIn(text: string): Statement[] {
  const before = [...text.matchAll(valueAfterLead)].map((match) => {
    const rest = text.slice(match.index + match[0].length);
    return { ...writtenIn(match), rest, isConditional: condition.test(rest) };
  });
  const marked = [...text.matchAll(valueMarkedDefault)].map((match) => {
    return { ...writtenIn(match), rest: '', isConditional: false };
  });
  return [...before, ...marked];
}

function writtenIn(match: RegExpExecArray): Pick<Statement, 'style' | 'written'> {
  const { quoted, number, path, word } = match.groups ?? {};
  if (quoted !== undefined) return { style: 'quoted', written: quoted };
  if (number !== undefined) return { style: 'number', written: number };
  if (path !== undefined) return { style: 'quoted', written: path };
  return { style: 'word', written: word ?? '' };
}

function readValue(
  statement: Statement,
  type: TypeExpr,
  allowed: readonly string[] | undefined,
): string | undefined {
  if (type.t === 'ref') return readOpaque(statement, type.id);
  if (type.t !== 'scalar') return undefined;
  switch (type.of) {
    case 'boolean':
      return /^(?:true|false)$/.test(statement.written) ? statement.written : undefined;
    case 'string':
      return readString(statement, allowed);
    default:
      return readNumber(statement);
  }
}

function readOpaque({ written }: Statement, id: string): string | undefined {
  if (id.endsWith('.IntOrString')) return /^\d+%?$/.test(written) ? written : undefined;
  if (id.endsWith('.Quantity')) return /^\d+$/.test(written) ? written : undefined;
  return undefined;
}

/** A value out of the enum in the enum's spelling; without an enum only what is quoted or ends its sentence. */
function readString(
  { style, written, rest }: Statement,
  allowed: readonly string[] | undefined,
): string | undefined {
  if (allowed) return allowed.find((value) => value.toLowerCase() === written.toLowerCase());
  if (style === 'quoted') return written;
  if (style === 'number' || /^(?:empty|nil|null|unset)$/.test(written)) return undefined;
  return /^(?:$|[.,]|\s+(?:More info|if unset|is used))/.test(rest) ? written : undefined;
}

/** `10`, `zero`, `600s`, and `1 hour` in seconds. */
function readNumber({ written, rest }: Statement): string | undefined {
  const digits = numberWords.get(written) ?? /^(-?\d+(?:\.\d+)?)s?$/.exec(written)?.[1];
  const unit = /^ (hour|minute|day)s?\b/.exec(rest)?.[1];
  if (digits === undefined || unit === undefined) return digits;
  return String(Number(digits) * (secondsOf.get(unit) ?? 1));
}

const numberWords: ReadonlyMap<string, string> = new Map([
  ['zero', '0'],
  ['one', '1'],
]);

const secondsOf: ReadonlyMap<string, number> = new Map([
  ['minute', 60],
  ['hour', 3600],
  ['day', 86400],
]);

const quoted = '(?<mark>["\'`])(?<quoted>[^\\s"\'`]{0,60})\\k<mark>';
const number = '(?<number>-?\\d+(?:\\.\\d+)?(?:%|s\\b)?)(?![\\w.]*\\w)';
const path = '(?<path>/(?:[\\w./-]*\\w)?(?=[.\\s]|$))';
const word = '(?<word>[A-Za-z]\\w*)';

const lead = [
  '[Dd]efault(?:s|ed)? to:? (?:a value of |use )?',
  '[Dd]efault(?: value| mode| policy)?(?: is|:|,| of) (?:a value of )?',
  '[Dd]efault (?=false\\b|true\\b)',
  '[Dd]efault value (?=\\w+ is used\\b)',
].join('|');

const valueAfterLead = new RegExp(`\\b(?:${lead})(?:${quoted}|${number}|${path}|${word})`, 'g');
const valueMarkedDefault = new RegExp(`${quoted} \\((?:the )?default\\)`, 'g');

/** What follows a default that holds in some cases only. "if unset" and the like say what a default is anyway. */
const condition =
  /^\)?\s*,?\s*(?:(?:if|when)(?! (?:unset|unspecified|not specified|not set|empty)\b)|for(?! backward)|unless|otherwise|once|minus|times|plus|or|in the|on the|of the|as the|value of|selector)\b/;

interface Statement {
  readonly style: 'quoted' | 'number' | 'word';
  readonly written: string;
  /** What follows the value. */
  readonly rest: string;
  readonly isConditional: boolean;
}
