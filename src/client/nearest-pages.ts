import { nearestWords } from '../core/reference/address/nearest-words.ts';
import type { ResourceWords } from './resource-words.ts';

/** Returns the addresses of the kinds whose words are most like `word`, at most three, each once. */
export function nearestPages(word: string, words: ResourceWords): string[] {
  const near = nearestWords(word, Object.keys(words), 12);
  return [...new Set(near.flatMap((key) => words[key]?.slice(0, 1) ?? []))].slice(0, 3);
}
