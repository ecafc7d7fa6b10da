import type { Span } from '../text/position.ts';

/**
 * A source text with small corrections, made so that a YAML parser accepts it, that can still tell where in the
 * source each of its offsets comes from.
 */
export interface EditedText {
  readonly text: string;
  /** The offset in the source of an offset in `text`. */
  readonly toSource: (offset: number) => number;
}

export interface TextEdits {
  /** Replaces a span by spaces, keeping its line breaks. */
  readonly blank: (span: Span) => void;
  /** Replaces the one code unit at `offset`. */
  readonly replace: (offset: number, by: string) => void;
  readonly apply: () => EditedText;
}

/** Collects edits of `source`; later edits of the same place win. */
export function createEdits(source: string): TextEdits {
  const units = source.split('');
  return {
    blank({ start, end }) {
      for (let i = start; i < end; i++) if (!isLineBreak(units[i])) units[i] = ' ';
    },
    replace(offset, by) {
      units[offset] = by;
    },
    apply: () => ({ text: units.join(''), toSource: offsetMap(units) }),
  };
}

function isLineBreak(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r';
}

function offsetMap(units: readonly string[]): (offset: number) => number {
  const shifts: { at: number; by: number }[] = [];
  let by = 0;
  units.forEach((unit, index) => {
    if (unit.length === 1) return;
    by += 1 - unit.length;
    shifts.push({ at: index + 1 - by, by });
  });
  return (offset) => {
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low - 1]?.by ?? 0);
  };
}
