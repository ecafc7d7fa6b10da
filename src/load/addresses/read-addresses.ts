import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { formatAddressList, parseAddressList } from '../../core/reference/address/address-list.ts';
import type { AddressedPage } from '../../core/reference/address/list-addresses.ts';
import type { Aliases } from '../../core/reference/address/page-aliases.ts';
import { EnvironmentError } from '../environment-error.ts';

/** Reads the list of published addresses of the project in `root`; `undefined` if there is none yet. */
export function readAddressList(root: string): AddressedPage[] | undefined {
  const file = join(root, listFile);
  return existsSync(file) ? parseAddressList(readFileSync(file, 'utf8')) : undefined;
}

export function writeAddressList(root: string, pages: readonly AddressedPage[]): void {
  writeFileSync(join(root, listFile), formatAddressList(pages));
}

/** Reads the aliases of renamed fields. Throws an `EnvironmentError` if the file has another shape. */
export function readAliases(root: string): Aliases {
  const result = aliasShape.safeParse(readYaml(join(root, aliasFile)));
  if (!result.success) throw malformed(z.prettifyError(result.error));
  return new Map(
    Object.entries(result.data).map(([name, renamed]) => [name, new Map(Object.entries(renamed))]),
  );
}

function readYaml(file: string): unknown {
  try {
    return load(readFileSync(file, 'utf8'), { filename: aliasFile });
  } catch (cause) {
    throw malformed(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function malformed(what: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError(
    `${aliasFile} cannot be used: ${what}`,
    'Write the name of a kind or type, and below it `former.path: present.path` for each renamed field.',
    { cause },
  );
}

const listFile = 'reference/addresses.txt';
const aliasFile = 'reference/aliases.yaml';
const aliasShape = z.record(z.string(), z.record(z.string(), z.string()));
