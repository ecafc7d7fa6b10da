/**
 * Returns the policy of every page: nothing but the site's own files, and the one inline script that runs before
 * the first paint, allowed by its hash.
 * `wasm-unsafe-eval` is for the search index, which is read by WebAssembly.
 */
export async function contentSecurityPolicy(inlineScript: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inlineScript));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
