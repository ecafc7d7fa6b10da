import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Picture } from '../../core/picture/picture.ts';
import { fontPackage } from './font-package.ts';

/**
 * Returns what tells pictures apart: a hash of all that goes into one, which is what it says, the mark, the code that
 * draws, the versions of the font and the libraries that the project in `root` pins, and the runtime's knowledge of words.
 */
export function createPictureKeys(root: string, mark: string): (picture: Picture) => string {
  const drawing = hash([mark, ...codeThatDraws(), ...versions(root)].join('\0'));
  return (picture) => {
    const content = picture.t === 'card' ? picture.card : [picture.size, picture.full];
    return hash(`${drawing}\0${JSON.stringify(content)}`).slice(0, 32);
  };
}

function codeThatDraws(): string[] {
  return [new URL('../../core/picture/', import.meta.url), new URL('./', import.meta.url)].flatMap(
    (folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .sort()
        .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
}

function versions(root: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(manifest);
  const pinned = [fontPackage, 'fontkit', 'sharp'].map((name) => dependencies[name] ?? '');
  return [...pinned, process.versions.icu ?? ''];
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
