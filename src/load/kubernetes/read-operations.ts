import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from '../../core/schema/kubernetes/source.ts';

/**
 * Reads the operations of the HTTP API out of the generated API classes of `@kubernetes/client-node`.
 * Only classes that the package exports count: its folder also holds those of former releases.
 */
export function readOperations(genFolder: string): Operation[] {
  return exportedApis(genFolder).flatMap((api) =>
    parseOperations(readFileSync(join(genFolder, 'apis', `${api}.js`), 'utf8')),
  );
}

function exportedApis(genFolder: string): string[] {
  const index = readFileSync(join(genFolder, 'index.d.ts'), 'utf8');
  const names = [...index.matchAll(/\bObject(\w+Api) as \1\b/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

/** Reads one API class file: its request factory gives path, method and body, its processor the response. */
export function parseOperations(source: string): Operation[] {
  const [factory = '', processor = ''] = source.split(/^export class \w+ResponseProcessor\b/m);
  const responses = new Map<string, string>();
  for (const { name, text } of methodsOf(processor)) {
    const response = /\bdeserialize\(.*?, "(\w+)", ""\)/.exec(text)?.[1];
    if (response) responses.set(name.replace(/WithHttpInfo$/, ''), response);
  }
  return methodsOf(factory).flatMap(({ name, text }) => {
    const path = /\bconst localVarPath = '([^']+)'/.exec(text)?.[1];
    const method = httpMethod(/\bHttpMethod\.(\w+)/.exec(text)?.[1]);
    if (path === undefined || !method) return [];
    const body = /\bObjectSerializer\.serialize\(body, "(\w+)"/.exec(text)?.[1];
    const response = responses.get(name);
    return [{ path, method, ...(body && { body }), ...(response && { response }) }];
  });
}

function methodsOf(source: string): { name: string; text: string }[] {
  return source
    .split(/^ {4}async (?=\w+\()/m)
    .slice(1)
    .map((text) => ({ name: /^\w+/.exec(text)?.[0] ?? '', text }));
}

function httpMethod(name: string | undefined): Operation['method'] | undefined {
  return methods.find((method) => method === name);
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;
