import { remember } from '../site/remember.ts';

/**
 * Returns the policy of every page: nothing but the site's own files, and the few inline scripts that must run before the
 * first paint, each allowed by its hash.
 * `wasm-unsafe-eval` is for the search index, which is read by WebAssembly.
 */
export async function contentSecurityPolicy(inlineScripts: readonly string[]): Promise<string> {
  const hashes = await Promise.all(inlineScripts.map(knownHash));
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

// Thousands of pages share a handful of scripts.
const knownHash = remember(hashOf);

async function hashOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
