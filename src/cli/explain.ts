import { parseArgs } from 'node:util';
import { explainPath } from '../core/reference/address/explain-path.ts';
import { resourceNames } from '../core/reference/address/resource-names.ts';
import { arrangeRows, rowsInPageOrder } from '../core/reference/arrange-rows.ts';
import { expandFields, type FieldNode } from '../core/reference/expand.ts';
import { authorWords, readSkeletons } from '../core/reference/read-skeletons.ts';
import { indexSchema } from '../core/schema/schema-index.ts';
import { readAliases } from '../load/addresses/read-addresses.ts';
import { loadSchema } from '../load/load-schema.ts';
import { projectFolder } from '../load/project-folder.ts';
import { readCuration } from '../load/read-curation.ts';
import { readSources } from '../load/read-sources.ts';
import { explanationOf } from './explain/explanation.ts';
import { explanationText } from './explain/explanation-text.ts';
import { failureOf, failureText } from './explain/failure.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = `Usage: npm run explain -- deployment.spec.replicas [--api-version=apps/v1] [--json]

Explains a kind or field as its page does.
Exits with 1 if there is no such thing, saying what may have been meant; with 2 if it was called wrongly.`;

await runCommand(usage, explain);

async function explain(args: string[]): Promise<number> {
  const { values: options, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false }, 'api-version': { type: 'string' } },
    allowPositionals: true,
  });
  const path = positionals.join(' ');
  if (!path) throw new UsageError('There is no path to explain.');
  const root = projectFolder(import.meta.url);
  const [schema, { shortNames }] = await Promise.all([loadSchema(), readCuration(root)]);
  const index = indexSchema(schema);
  const version = options['api-version'];
  const typed = version ? `${path} --api-version=${version}` : path;
  const names = resourceNames(index, shortNames);
  const found = explainPath(typed, { index, names, aliases: readAliases(root) });
  if (found.t !== 'kind' && found.t !== 'field') {
    const failure = failureOf(found);
    if (options.json) console.log(JSON.stringify(failure, null, 2));
    else console.error(failureText(failure));
    return 1;
  }

  const { resource } = found;
  const skeletons = readSkeletons(await readSources(root), index);
  const words = authorWords(skeletons.kinds.get(resource.id), skeletons);
  const note = (node: FieldNode) =>
    rowsInPageOrder(arrangeRows(expandFields(schema, resource.definition), words)).find(
      (row) => row.node.path === node.path,
    )?.note?.text;
  const told =
    found.t === 'kind'
      ? explanationOf(resource, schema, { nodes: found.nodes })
      : explanationOf(resource, schema, {
          node: found.node,
          nodes: found.node.children,
          note: note(found.node),
        });
  const width = process.stdout.columns ?? 80;
  console.log(options.json ? JSON.stringify(told, null, 2) : explanationText(told, width));
  return 0;
}
