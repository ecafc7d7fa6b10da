import { join } from 'node:path';
import { writeStarlight } from './content/write-starlight.ts';
import { type Run, runCommand } from './measure/run-command.ts';
import { benchFolder, install, projectFolder, starlightFolder } from './tools.ts';

/** The two sites. Both know their address, as a published site does: some audits look at it. */
export const fieldnotes: Site = {
  name: 'Fieldnotes',
  port: 4401,
  dist: join(projectFolder, 'dist'),
  build: (search) =>
    runCommand(buildCommand, {
      cwd: projectFolder,
      env: { FIELDNOTES_SITE: addressOf(4401), FIELDNOTES_SEARCH: search ? 'on' : 'off' },
    }),
};

export const starlight: Site = {
  name: 'Starlight',
  port: 4402,
  dist: join(starlightFolder, 'dist'),
  build: (search) =>
    runCommand(['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: starlightFolder,
      env: { FIELDNOTES_SITE: addressOf(4402), BENCH_SEARCH: search ? 'on' : 'off' },
    }),
};

/** Installs what the benchmarks need, builds this site once and writes its content down for Starlight. */
export async function prepare(): Promise<void> {
  install(benchFolder);
  install(starlightFolder);
  await fieldnotes.build(true);
  const { notes, pages, lists } = await writeStarlight(projectFolder, starlightFolder);
  console.log(`Content for Starlight: ${notes} notes, ${pages} kinds and types, ${lists} lists.`);
}

/** What `npm run build` runs. */
export const buildCommand = [
  '--min-semi-space-size=32',
  '--max-semi-space-size=64',
  'src/cli/build.ts',
];

export const addressOf = (port: number) => `http://localhost:${port}`;

export interface Site {
  readonly name: string;
  readonly port: number;
  readonly dist: string;
  build(search: boolean): Promise<Run>;
}
