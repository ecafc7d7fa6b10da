import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font, type FontCollection } from 'fontkit';
import type { Typeface, Typefaces } from '../../core/picture/typeface.ts';
import { EnvironmentError } from '../environment-error.ts';
import { fontPackage } from './font-package.ts';

/** Reads the fonts that pictures are written in, from their npm package. */
export async function readTypefaces(): Promise<Typefaces> {
  const [regular, bold] = await Promise.all([readTypeface('400Regular'), readTypeface('700Bold')]);
  return { regular, bold };
}

async function readTypeface(weight: string): Promise<Typeface> {
  const file = `${fontPackage}/${weight}/IBMPlexSansJP_${weight}.ttf`;
  try {
    return typeface(oneFont(create(await readFile(require.resolve(file)))));
  } catch (cause) {
    const message = `The font ${file} cannot be read.`;
    throw new EnvironmentError(message, 'Run `npm install`.', { cause });
  }
}

/** Characters and outlines come again and again: each is looked up in the font once. */
function typeface(font: Font): Typeface {
  const em = font.unitsPerEm;
  const characters = new Map<string, Character>();
  const read = (text: string): Character => {
    const code = text.codePointAt(0) ?? 0;
    const width = font.glyphForCodePoint(code).advanceWidth / em;
    return { text, width, known: font.hasGlyphForCodePoint(code) };
  };
  const charactersOf = (text: string) => [...text].map((one) => remembered(characters, one, read));
  const outlines = new Map<number, string>();
  return {
    width: (text, size) => charactersOf(text).reduce((sum, { width }) => sum + width, 0) * size,
    outline(text, { x, y, size }) {
      const known = charactersOf(text).filter((one) => one.known);
      const { glyphs, positions } = font.layout(known.map((one) => one.text).join(''));
      let at = 0;
      const paths = glyphs.map((glyph, index) => {
        const outline = remembered(outlines, glyph.id, () => glyph.path.toSVG());
        const path = outline && `<path transform="translate(${at})" d="${outline}"/>`;
        at += positions[index]?.xAdvance ?? 0;
        return path;
      });
      // Fonts count upwards, SVG downwards.
      const scale = size / em;
      return `<g transform="matrix(${scale} 0 0 ${-scale} ${x} ${y})">${paths.join('')}</g>`;
    },
    lacks: (text) => charactersOf(text).flatMap((one) => (one.known ? [] : [one.text])),
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  return value;
}

function oneFont(font: Font | FontCollection): Font {
  if ('fonts' in font) throw new Error('The file holds more than one font.');
  return font;
}

const require = createRequire(import.meta.url);

interface Character {
  readonly text: string;
  /** In em. */
  readonly width: number;
  readonly known: boolean;
}
