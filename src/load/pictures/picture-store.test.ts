import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card } from '../../core/picture/card.ts';
import type { Picture } from '../../core/picture/picture.ts';
import { projectFolder } from '../project-folder.ts';
import { startPictures } from './picture-store.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fieldnotes-pictures-'));
  out = join(root, 'out');
  mkdirSync(join(root, 'public'));
  for (const file of ['package.json', 'public/favicon.svg'])
    copyFileSync(join(projectFolder(import.meta.url), file), join(root, file));
});
afterEach(() => rmSync(root, { recursive: true }));

const picture = (file: string, card: Partial<Card>): Picture => ({
  t: 'card',
  file,
  page: file.replace('.png', '/'),
  card: { crumb: 'ノート', title: '題名', fields: [], corner: '', ...card },
});
const make = async (...pictures: Picture[]) => (await startPictures(root, pictures)).finish(out);
const store = () => readdirSync(join(root, '.cache/pictures'));
const sizeOf = (file: string) => {
  const png = readFileSync(join(out, file));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('pictures are drawn once, and again when what they say changes', async () => {
  const [pod, job] = [picture('notes/pod.png', { title: 'Pod' }), picture('notes/job.png', {})];
  const icon: Picture = { t: 'icon', file: 'icon.png', size: 32, full: false };
  expect(await make(pod, job, icon)).toEqual({ count: 3, drawn: 3, lacking: [] });
  expect(sizeOf('notes/pod.png')).toEqual([1200, 630]);
  expect(sizeOf('icon.png')).toEqual([32, 32]);
  const first = readFileSync(join(out, 'notes/pod.png'));

  rmSync(out, { recursive: true });
  expect(await make(pod, job, icon)).toMatchObject({ drawn: 0 });
  expect(readFileSync(join(out, 'notes/pod.png')).equals(first)).toBe(true);

  expect(await make(picture('notes/pod.png', { title: 'Pod とは' }), job)).toMatchObject({
    drawn: 1,
  });
  expect(readFileSync(join(out, 'notes/pod.png')).equals(first)).toBe(false);
  // The old picture and the icon are wanted no more.
  expect(store()).toHaveLength(2);
});

test('another mark makes other pictures', async () => {
  await make(picture('notes/pod.png', {}));
  writeFileSync(join(root, 'public/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(await make(picture('notes/pod.png', {}))).toMatchObject({ drawn: 1 });
});

test('characters without a shape are told with every build', async () => {
  const cat = picture('notes/cat.png', { title: '🐱 の題名' });
  const lacking = [{ subject: 'notes/cat/', characters: ['🐱'], place: expect.any(String) }];
  expect(await make(cat)).toMatchObject({ lacking });
  expect(sizeOf('notes/cat.png')).toEqual([1200, 630]);
  expect(await make(cat)).toMatchObject({ lacking });
});

test('a picture that cannot be drawn is an error that names its page', async () => {
  writeFileSync(join(root, 'public/favicon.svg'), '<svg <broken>');
  await expect(make(picture('notes/pod.png', {}))).rejects.toThrow(/notes\/pod\//);
});
