/** The Go package path, as definition ids write it, that holds the types of an API group: `apps` → `io.k8s.api.apps`. */
export function packageOfGroup(group: string): string {
  return exceptions[group] ?? `io.k8s.api.${group.split('.')[0]}`;
}

/** The package of apimachinery's meta/v1, whose types every group uses. */
export const metaPackage = 'io.k8s.apimachinery.pkg.apis.meta';

const exceptions: Readonly<Record<string, string>> = {
  '': 'io.k8s.api.core',
  'apiextensions.k8s.io': 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions',
  'apiregistration.k8s.io': 'io.k8s.kube-aggregator.pkg.apis.apiregistration',
  'internal.apiserver.k8s.io': 'io.k8s.api.apiserverinternal',
};
