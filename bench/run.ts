import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/find-browser.ts';
import { auditPages, measureBuilds, measureGrowth, timeDeepFields, weighPages } from './parts.ts';
import {
  reportAudits,
  reportBuilds,
  reportDeepField,
  reportGrowth,
  reportWeights,
} from './report.ts';
import { prepare } from './sites.ts';
import { benchFolder, projectFolder, starlightFolder, versionOf } from './tools.ts';

// `npm run bench`: measures this site and the same content in Starlight, one after the other on this machine, and writes
// bench/RESULTS.md. `npm run bench -- build pages lighthouse deep growth`: only the parts that are named, and writes nothing.
const parts = new Map<string, () => Promise<string>>([
  ['build', async () => reportBuilds(await measureBuilds())],
  ['pages', async () => reportWeights(await weighPages())],
  ['deep', async () => reportDeepField(await timeDeepFields())],
  ['lighthouse', async () => reportAudits(await auditPages())],
  ['growth', async () => reportGrowth(await measureGrowth())],
]);
const named = process.argv.slice(2);
const unknown = named.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${[...parts.keys()].join(', ')}.`);
  process.exit(2);
}

await prepare();
const reports: string[] = [];
for (const [name, measure] of parts) {
  if (named.length > 0 && !named.includes(name)) continue;
  const report = await measure();
  console.log(`\n${report}`);
  reports.push(report);
}
if (named.length === 0) {
  const text = [`# What was measured\n`, await machine(), ...reports].join('\n');
  writeFileSync(join(benchFolder, 'RESULTS.md'), text);
}

async function machine(): Promise<string> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  const chromiumVersion = browser.version();
  await browser.close();
  const facts = [
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; never edited by hand.`,
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${(totalmem() / 1e9).toFixed(0)} GB of memory, ${process.platform}.`,
    `Node ${process.versions.node}, Astro ${versionOf('astro', projectFolder)}, Starlight ${versionOf('@astrojs/starlight', starlightFolder)} on Astro ${versionOf('astro', starlightFolder)}, Lighthouse ${versionOf('lighthouse', benchFolder)}, Chromium ${chromiumVersion}.`,
    'Builds: median of three, the two sites in turn. Memory: resident, the process and its children together.',
    'Starlight gets the rows of kinds and types with their texts already rendered, and draws no type maps, pictures or diagrams.',
  ];
  return `${facts.map((fact) => `- ${fact}`).join('\n')}\n`;
}
