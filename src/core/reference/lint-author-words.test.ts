import { expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { indexSchema } from '../schema/schema-index.ts';
import { lintSources } from './lint-sources.ts';

const index = indexSchema(await loadSchema());

/** Each finding as its severity, code and the text that it points at. */
function found(file: string, text: string) {
  return lintSources([{ file, text }], index).map(({ severity, code, span }) => [
    `${severity} ${code}`,
    span && text.slice(span.start, span.end),
  ]);
}

test('a field that does not exist is found in the lead, above a key and behind it', () => {
  const text = [
    '// `Service.spec.externalIPz` と `Service.spec.externalIPs`。',
    '// 続き [`Service.spec.inLink`](https://example.com)、`PodSpec.containerz`。',
    '',
    'apiVersion: v1',
    'kind: Pod',
    '// 一行目 `Pod.yaml`',
    '// 二行目 `Pod.spec.nodeNaem`',
    'spec: // PodSpec // `Pod.spec.hostNam`',
    '',
  ].join('\r\n');
  expect(found('reference/kinds/Pod.yaml', text)).toEqual(
    ['Service.spec.externalIPz', 'PodSpec.containerz', 'Pod.spec.nodeNaem', 'Pod.spec.hostNam'].map(
      (name) => ['warning link-unknown', name],
    ),
  );
});

test('the words that hold for every kind are checked as well', () => {
  expect(found('reference/every-kind.yaml', 'kind: // `Pod.spec.nodeNaem`\n')).toEqual([
    ['warning link-unknown', 'Pod.spec.nodeNaem'],
  ]);
});
