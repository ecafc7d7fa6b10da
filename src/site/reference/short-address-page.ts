import { createHash } from 'node:crypto';

/**
 * Returns the page of a short address (`/reference/deploy/`), as HTML: it goes on to the page of the kind at once, and takes
 * the fragment along. There are hundreds, nobody stays on one, and none needs the frame of the site. `target` is the address
 * of the kind's page.
 */
export function shortAddressPage(kind: string, target: string): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${kind} — Fieldnotes</title><meta name="description" content="${kind} のページへ移動します。"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="1; url=${target}"></head><body><a id="redirect" href="${target}">${kind} のページへ</a><script>${script}</script></body></html>`;
}

// Without JavaScript the refresh leads on, without the fragment.
const script = `const a=document.querySelector('a');a.hash=location.hash;location.replace(a.href)`;
const hash = createHash('sha256').update(script).digest('base64');
const policy = `default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
