import { EnvironmentError } from '../load/environment-error.ts';

/**
 * Runs a command of the terminal with its arguments and sets the exit code to what `run` returns: 0, or 1 for findings.
 * It is 2, with a message and no stack, when the command was called wrongly (`UsageError`, or what `parseArgs` does not
 * know) or cannot do its work here (`EnvironmentError`). `--help` prints `usage` alone.
 */
export async function runCommand(
  usage: string,
  run: (args: string[]) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await run(args);
  } catch (error) {
    const message = messageOf(error, usage);
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 2;
  }
}

/** The command was called wrongly; its message says how. */
export class UsageError extends Error {
  override name = 'UsageError';
}

function messageOf(error: unknown, usage: string): string | undefined {
  if (error instanceof EnvironmentError) return `${error.message}\n  ${error.hint}`;
  if (!(error instanceof Error)) return undefined;
  const wrongCall =
    error instanceof UsageError ||
    ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'));
  return wrongCall ? `${error.message}\n\n${usage}` : undefined;
}
