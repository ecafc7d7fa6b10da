/** The letters of one font, as shapes. Lengths are in px. */
export interface Typeface {
  /** How wide a line of text is, rather too wide than too narrow by what kerning saves. */
  width(text: string, size: number): number;
  /** The text as SVG shapes without a colour, its baseline beginning at `x`, `y`. Characters that it lacks are left out. */
  outline(text: string, place: { x: number; y: number; size: number }): string;
  /** The characters of a text that the font has no shape for. */
  lacks(text: string): readonly string[];
}

export interface Typefaces {
  readonly regular: Typeface;
  readonly bold: Typeface;
}
