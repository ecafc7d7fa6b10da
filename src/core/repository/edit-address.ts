/**
 * Reads the address of a project's repository as `package.json` and people write it: `https://github.com/o/r`, with
 * `git+` in front, `.git` behind or a `#branch`, `git@github.com:o/r.git`, or npm's short forms `github:o/r` and `o/r`
 * (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#repository). Returns `undefined` for what no browser opens.
 *
 * @param folder where in the repository the project lies; default its root
 */
export function parseRepository(written: string, folder = ''): Repository | undefined {
  const [address = '', branch] = written.trim().split('#');
  const web = webAddress(address);
  if (!web || !URL.canParse(web) || !/^\/.+\/.+/.test(new URL(web).pathname)) return undefined;
  return { web, branch: branch || 'main', folder: folder.replace(/^\.?\/+|\/+$/g, '') };
}

/** Returns the address at which a browser lets one change a file of the project. */
export function editAddress({ web, branch, folder }: Repository, file: string): string {
  const path = [folder, file].filter(Boolean).join('/').split('/').map(encodeURIComponent);
  return [web, editor(new URL(web).hostname), encodeURI(branch), ...path].join('/');
}

function webAddress(address: string): string | undefined {
  const short = /^(?:(github|gitlab):)?([\w.-]+\/[\w.-]+)$/.exec(address);
  if (short) return `https://${short[1] ?? 'github'}.com/${short[2]}`;
  const [, host, path] =
    /^(?:git\+)?(?:https?:\/\/|git:\/\/|ssh:\/\/)(?:[^@/]*@)?([^/]+)\/(.+)$/.exec(address) ??
    /^[^@/]+@([^:/]+):(.+)$/.exec(address) ??
    [];
  return host && path && `https://${host}/${path.replace(/(?:\.git)?\/*$/, '')}`;
}

/** What stands between repository and branch: hosts of one's own mostly carry the name of their software. */
function editor(host: string): string {
  if (/gitlab/.test(host)) return '-/edit';
  return /codeberg|gitea|forgejo/.test(host) ? '_edit' : 'edit';
}

export interface Repository {
  /** Where a browser shows it, without a slash at the end. */
  readonly web: string;
  readonly branch: string;
  /** Where in it the project lies, without slashes at the ends; empty at its root. */
  readonly folder: string;
}
