import type { Finding } from '../skeleton/types.ts';
import type { Span } from '../text/position.ts';

/** Something of a diagram that cannot be drawn. */
export function diagramFinding(span: Span, message: string, hint: string): Finding {
  return { code: 'diagram-invalid', span, message, hint };
}
