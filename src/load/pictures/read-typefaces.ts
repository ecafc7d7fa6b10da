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

function typeface(font: Font): Typeface {
  const advances = new Map<string, number>();
  const advance = (character: string) => {
    const known = advances.get(character);
    if (known !== undefined) return known;
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const width = glyph.advanceWidth / font.unitsPerEm;
    advances.set(character, width);
    return width;
  };
  const known = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  return {
    width: (text, size) => [...text].reduce((sum, one) => sum + advance(one), 0) * size,
    outline(text, { x, y, size }) {
      const { glyphs, positions } = font.layout([...text].filter(known).join(''));
      const scale = size / font.unitsPerEm;
      let at = x;
      return glyphs
        .map((glyph, index) => {
          const path = glyph.path.scale(scale, -scale).translate(at, y).toSVG();
          at += (positions[index]?.xAdvance ?? 0) * scale;
          return path;
        })
        .join('');
    },
    lacks: (text) => [...text].filter((character) => !known(character)),
  };
}

function oneFont(font: Font | FontCollection): Font {
  if ('fonts' in font) throw new Error('The file holds more than one font.');
  return font;
}

const require = createRequire(import.meta.url);
