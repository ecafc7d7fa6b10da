/**
 * Returns the command line that explains a field. The `*` of maps is left out, because `kubectl explain` goes through
 * maps and lists without a name; a path that the shell would change (`$ref`) is quoted.
 */
export function explainCommand(resource: string, id: string, apiVersion?: string): string {
  const path = [resource, ...id.split('.').filter((name) => name !== '*' && name !== '')].join('.');
  const argument = /^[\w.-]+$/.test(path) ? path : `'${path}'`;
  return `kubectl explain ${argument}${apiVersion ? ` --api-version=${apiVersion}` : ''}`;
}
