import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseRepository, type Repository } from '../../core/repository/edit-address.ts';
import { EnvironmentError } from '../environment-error.ts';

/**
 * Returns the project's repository: what `FIELDNOTES_REPOSITORY` says (`written`), else what `package.json` says under
 * `repository`, else nothing. Throws an `EnvironmentError` for an address that no browser could open.
 */
export function readRepository(root: string, written: string | undefined): Repository | undefined {
  const { repository } = packageShape.parse(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  const inPackage = typeof repository === 'string' ? { url: repository } : repository;
  const address = written || inPackage?.url;
  if (!address) return undefined;
  const known = parseRepository(address, inPackage?.directory);
  if (known) return known;
  throw new EnvironmentError(
    `${JSON.stringify(address)} is not the address of a repository.`,
    'Write FIELDNOTES_REPOSITORY, or "repository" in package.json, as https://github.com/owner/name.',
  );
}

const packageShape = z.object({
  repository: z
    .union([z.string(), z.object({ url: z.string(), directory: z.string().optional() })])
    .optional(),
});
