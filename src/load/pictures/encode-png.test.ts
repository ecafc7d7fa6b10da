import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createPngEncoder } from './encode-png.ts';

test('a picture has the colours of its palette, each pixel the nearest', async () => {
  const pixels = Uint8Array.from(
    [0xfcfbf8, 0x1d2126, 0xb8321f, 0xb9331e, 0xf0f0f0, 0x000000].flatMap((colour) => [
      colour >> 16,
      (colour >> 8) & 0xff,
      colour & 0xff,
      0xff,
    ]),
  );
  const encodePng = createPngEncoder([0xfcfbf8, 0x1d2126, 0xb8321f]);
  const png = encodePng(pixels, { width: 3, height: 2 });
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 3, height: 2, channels: 3 });
  expect(data.toString('hex').match(/.{6}/g)).toEqual([
    ...['fcfbf8', '1d2126', 'b8321f'],
    ...['b8321f', 'fcfbf8', '1d2126'],
  ]);
});
