import { expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { indexSchema } from '../schema/schema-index.ts';
import { lintSources } from './lint-sources.ts';
import { readSkeletons } from './read-skeletons.ts';

const index = indexSchema(await loadSchema());
const pod = 'apiVersion: v1\nkind: Pod\n';

/** Each finding as its file, code and the text behind its place. */
function found(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([name, text]) => ({
    file: `reference/${name}`,
    text,
  }));
  return lintSources(sources, index).map(({ file, code, severity, span }) => [
    file.slice('reference/'.length),
    `${severity} ${code}`,
    span &&
      sources
        .find((one) => one.file === file)
        ?.text.slice(span.start)
        .split('\n')[0],
  ]);
}

test('two skeletons of one kind are found both, and name each other', () => {
  expect(found({ 'kinds/A.yaml': pod, 'kinds/Pod.yaml': pod })).toEqual([
    ['kinds/A.yaml', 'error skeleton-unread', undefined],
    ['kinds/Pod.yaml', 'error skeleton-unread', undefined],
  ]);
  const sources = ['A', 'Pod'].map((name) => ({ file: `reference/kinds/${name}.yaml`, text: pod }));
  expect(
    lintSources(sources, index).map(({ message }) => /reference\/\S+?yaml/.exec(message)?.[0]),
  ).toEqual(['reference/kinds/Pod.yaml', 'reference/kinds/A.yaml']);
});

test('two skeletons of one type are found, under whatever file names', () => {
  const files = {
    'types/Container.yaml': 'name: // 名前\n',
    'types/Other.yaml': '// core/v1/Container // 別の説明\n\nimage: // 像\n',
    'types/PodSpec.yaml': 'containers: // 中身\n',
  };
  expect(found(files).map(([file]) => file)).toEqual(['types/Container.yaml', 'types/Other.yaml']);
});

test('a second document is found where it begins, an empty one is not', () => {
  expect(
    found({
      'kinds/Pod.yaml': `${pod}---\napiVersion: v1\nkind: Service\n`,
      'every-kind.yaml': 'kind: // 種類\n---\nspec: // 望む状態\n',
      'types/Container.yaml': 'name: // 名前\n---\n',
    }),
  ).toEqual([
    ['every-kind.yaml', 'error skeleton-unread', 'spec: // 望む状態'],
    ['kinds/Pod.yaml', 'error skeleton-unread', 'apiVersion: v1'],
  ]);
});

test('a type without fields gets its lead from a file of comments alone', () => {
  const text = '// 数量の書き方。\n// 単位を付ける。\n';
  const source = { file: 'reference/types/Quantity.yaml', text };
  expect(lintSources([source], index)).toEqual([]);
  const [quantity] = readSkeletons([source], index).types.values();
  expect(quantity?.lead).toBe('数量の書き方。\n単位を付ける。');
});

test('comments alone do not tell a kind', () => {
  expect(found({ 'kinds/Pod.yaml': '// 説明\n' })).toEqual([
    ['kinds/Pod.yaml', 'error kind-unknown', undefined],
  ]);
});
