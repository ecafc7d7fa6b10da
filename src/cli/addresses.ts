import { parseArgs, styleText } from 'node:util';
import {
  type AddressFinding,
  compareAddresses,
  mergeAddresses,
} from '../core/reference/address/compare-addresses.ts';
import { listAddresses } from '../core/reference/address/list-addresses.ts';
import {
  readAddressList,
  readAliases,
  writeAddressList,
} from '../load/addresses/read-addresses.ts';
import { loadSchema } from '../load/load-schema.ts';
import { projectFolder } from '../load/project-folder.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: npm run addresses -- [--write]

Guards the published addresses. With --write, adds the new ones to the list.
Exits with 1 if an address is lost, with 2 if it was called wrongly.`;

await runCommand(usage, async (args) => {
  const options = { write: { type: 'boolean', default: false } } as const;
  return guard(parseArgs({ args, options }).values.write);
});

async function guard(write: boolean): Promise<number> {
  const root = projectFolder(import.meta.url);
  const aliases = readAliases(root);
  const current = listAddresses(await loadSchema(), aliases);
  const listed = readAddressList(root);
  if (!listed && !write) {
    console.error(`reference/addresses.txt is missing. Restore it from the repository.`);
    return 1;
  }

  const { findings, added } = compareAddresses(listed ?? [], current, aliases);
  if (findings.length) {
    for (const finding of findings) console.error(findingText(finding));
    console.error(advice(findings));
    return 1;
  }
  if (write) writeAddressList(root, mergeAddresses(listed ?? [], current));
  const count = current.reduce((sum, { ids }) => sum + ids.length, 0);
  const news = added
    ? write
      ? `, ${added} of them newly written`
      : `, ${added} of them not in the list yet: run \`node src/cli/addresses.ts --write\``
    : '';
  console.log(`No address is lost: ${count} on ${current.length} pages${news}.`);
  return 0;
}

function findingText(finding: AddressFinding): string {
  switch (finding.t) {
    case 'page-lost':
      return `${finding.page.of} ${finding.page.name}: the page is lost`;
    case 'id-lost':
      return `${finding.page.of} ${finding.page.name}: ${finding.id} is lost`;
    case 'alias-of-nothing':
      return `aliases.yaml: no kind and no type is named ${finding.name}`;
    case 'alias-of-existing':
      return `${finding.page.of} ${finding.page.name}: ${finding.from} has an alias, but still exists`;
    case 'alias-to-nothing':
      return `${finding.page.of} ${finding.page.name}: the alias of ${finding.from} leads to ${finding.to}, which does not exist`;
  }
}

function advice(findings: readonly AddressFinding[]): string {
  const lost = findings.find((finding) => finding.t === 'id-lost');
  const summary = styleText('bold', `${findings.length} addresses are not as they must be.`);
  if (!lost) return summary;
  return [
    summary,
    'Links to a lost address lead nowhere. If the field was renamed, say so in reference/aliases.yaml:',
    `  ${lost.page.name}:`,
    `    ${lost.id}: the.present.path`,
    'An entry below the name of a type holds for every kind that has a field of this type.',
  ].join('\n');
}
