import sharp from 'sharp';
import { colours, pictureColours } from '../../core/picture/colours.ts';
import { drawCard } from '../../core/picture/draw-card.ts';
import type { Picture } from '../../core/picture/picture.ts';
import { createPngEncoder } from './encode-png.ts';
import { readTypefaces } from './read-typefaces.ts';

/**
 * Reads the fonts and returns a function that makes pictures.
 *
 * @param mark the site's mark, a square SVG document
 */
export async function createDrawer(mark: string): Promise<DrawPicture> {
  // No picture is like another: a memory of what was drawn only takes room.
  sharp.cache(false);
  const typefaces = await readTypefaces();
  const encodePng = createPngEncoder(pictureColours());
  return async (picture) => {
    if (picture.t === 'icon') return { png: await drawIcon(mark, picture), lacking: [] };
    const { svg, lacking } = drawCard(picture.card, typefaces, mark);
    const pixels = sharp(Buffer.from(svg)).ensureAlpha().raw();
    const { data, info } = await pixels.toBuffer({ resolveWithObject: true });
    return { png: encodePng(data, info), lacking };
  };
}

async function drawIcon(mark: string, { size, full }: Picture & { t: 'icon' }): Promise<Buffer> {
  const icon = sharp(Buffer.from(mark.replace('<svg ', `<svg width="${size}" height="${size}" `)));
  return (full ? icon.flatten({ background: colours.paper }) : icon).png().toBuffer();
}

export type DrawPicture = (picture: Picture) => Promise<DrawnPicture>;

export interface DrawnPicture {
  readonly png: Buffer;
  /** Characters that are left out because the font has no shape for them. */
  readonly lacking: readonly string[];
}
