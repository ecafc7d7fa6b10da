/**
 * Whether a field's description says that the field itself is deprecated. A description may also speak of a deprecated
 * annotation, value or API version; that does not count.
 */
export function saysDeprecated(text: string): boolean {
  return statements.some((statement) => statement.test(text));
}

const statements = [
  /(?:^|[\s.])Deprecated[:.] /,
  /\b[Tt]h(?:is|e) field\b[^.]*\bis deprecated\b/,
  /\bis the deprecated field\b/,
  /\bshould be considered as deprecated\b/,
];
