/**
 * Orders API versions as `kubectl` prefers them: stable before beta before alpha, then the higher number first
 * (`v2`, `v1`, `v1beta2`, `v1beta1`, `v1alpha1`). What is no API version comes last.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [rank(a), rank(b)];
  for (const [index, value] of left.entries()) {
    const difference = (right[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Stability, major number, number within the stability; higher is better. */
function rank(version: string): readonly [number, number, number] {
  const { major, stability, minor } =
    /^v(?<major>\d+)(?:(?<stability>alpha|beta)(?<minor>\d+))?$/.exec(version)?.groups ?? {};
  if (major === undefined) return [-1, 0, 0];
  const level = stability === undefined ? 2 : stability === 'beta' ? 1 : 0;
  return [level, Number(major), Number(minor ?? 0)];
}

/** Orders groups: core, then apimachinery's meta/v1, then all others by name. */
export function compareGroups(a: string, b: string): number {
  const place = (group: string) => (group === '' ? 0 : group === 'meta' ? 1 : 2);
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}
