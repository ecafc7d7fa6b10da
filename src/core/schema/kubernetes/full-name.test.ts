import { expect, test } from 'vitest';
import { fullName } from './full-name.ts';

test.each([
  ['IIoK8sApiCoreV1PodSpec', 'io.k8s.api.core.v1.PodSpec'],
  ['IIoK8sApiResourceV1beta2DeviceClass', 'io.k8s.api.resource.v1beta2.DeviceClass'],
  ['IIoK8sApimachineryPkgApisMetaV1ObjectMeta', 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'],
  ['IIoK8sApimachineryPkgApiResourceQuantity', 'io.k8s.apimachinery.pkg.api.resource.Quantity'],
  ['IIoK8sApimachineryPkgUtilIntstrIntOrString', 'io.k8s.apimachinery.pkg.util.intstr.IntOrString'],
  ['IIoK8sApimachineryPkgRuntimeRawExtension', 'io.k8s.apimachinery.pkg.runtime.RawExtension'],
  ['IIoK8sApimachineryPkgVersionInfo', 'io.k8s.apimachinery.pkg.version.Info'],
  [
    'IIoK8sApiextensionsApiserverPkgApisApiextensionsV1JSON',
    'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON',
  ],
  [
    'IIoK8sKubeAggregatorPkgApisApiregistrationV1APIService',
    'io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService',
  ],
])('%s is %s', (exported, expected) => {
  expect(fullName(exported)).toBe(expected);
});

test('a name that belongs to no API type has no full name', () => {
  expect(fullName('IPodSpec')).toBeUndefined();
  expect(fullName('ModelData')).toBeUndefined();
});
