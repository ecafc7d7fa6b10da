/**
 * Turns the name under which `kubernetes-models` exports an interface into the definition's full name:
 * `IIoK8sApiCoreV1PodSpec` → `io.k8s.api.core.v1.PodSpec`. Returns undefined for any other name.
 */
export function fullName(exported: string): string | undefined {
  for (const { pattern, parent } of namePatterns) {
    const match = pattern.exec(exported);
    const name = match?.groups?.name;
    if (name === undefined) continue;
    const segments = Object.entries(match?.groups ?? {}).filter(([key]) => key !== 'name');
    return [parent, ...segments.map(([, segment]) => uncapitalized(segment)), name].join('.');
  }
  return undefined;
}

function uncapitalized(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

const version = '(?<version>V\\d+(?:(?:alpha|beta)\\d+)?)';
const name = '(?<name>[A-Z]\\w*)';

/** In order: the first that fits counts. The named groups become segments, in their order. */
const namePatterns: readonly { pattern: RegExp; parent: string }[] = [
  {
    pattern: new RegExp(`^IIoK8sApiextensionsApiserverPkgApisApiextensions${version}${name}$`),
    parent: 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions',
  },
  {
    pattern: new RegExp(`^IIoK8sKubeAggregatorPkgApisApiregistration${version}${name}$`),
    parent: 'io.k8s.kube-aggregator.pkg.apis.apiregistration',
  },
  {
    pattern: new RegExp(`^IIoK8sApimachineryPkgApisMeta${version}${name}$`),
    parent: 'io.k8s.apimachinery.pkg.apis.meta',
  },
  {
    pattern: new RegExp(`^IIoK8sApimachineryPkgApi(?<part>Resource)${name}$`),
    parent: 'io.k8s.apimachinery.pkg.api',
  },
  {
    pattern: new RegExp(`^IIoK8sApimachineryPkgUtil(?<part>Intstr)${name}$`),
    parent: 'io.k8s.apimachinery.pkg.util',
  },
  {
    pattern: new RegExp(`^IIoK8sApimachineryPkg(?<part>Runtime|Version)${name}$`),
    parent: 'io.k8s.apimachinery.pkg',
  },
  {
    pattern: new RegExp(`^IIoK8sApi(?<group>[A-Z][a-z]*)${version}${name}$`),
    parent: 'io.k8s.api',
  },
];
