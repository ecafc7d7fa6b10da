import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Serves the folder of a built site on `port` as a good host would: text in brotli at its highest level, compressed once and
 * kept. Returns how to stop it.
 */
export async function serve(folder: string, port: number): Promise<() => void> {
  const bodies = new Map<string, Body>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = findBody(folder, decodeURIComponent(pathname), bodies);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': body.type,
      'Content-Length': body.data.length,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...(body.compressed && { 'Content-Encoding': 'br' }),
    });
    response.end(body.data);
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return () => server.close();
}

function findBody(folder: string, path: string, bodies: Map<string, Body>): Body | undefined {
  const name = join(folder, normalize(path));
  const file = path.endsWith('/') ? join(name, 'index.html') : name;
  const known = bodies.get(file);
  if (known) return known;
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const plain = readFileSync(file);
  const type = types.get(extname(file)) ?? 'application/octet-stream';
  const compressed = /text|javascript|json|xml/.test(type);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const body = {
    type,
    compressed,
    data: compressed ? brotliCompressSync(plain, { params }) : plain,
  };
  bodies.set(file, body);
  return body;
}

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.xml', 'application/xml'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.wasm', 'application/wasm'],
]);

interface Body {
  readonly type: string;
  readonly compressed: boolean;
  readonly data: Buffer;
}
