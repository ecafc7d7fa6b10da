import { expect, test } from 'vitest';
import { parseDeclarations } from './parse-declarations.ts';

const source = `
import { IOther } from "./Other.js";
/**
 * A box.
 *
 *   - indented
 */
export interface IBox extends TypeMeta {
    "apiVersion": "v1";
    /**
     * Its side.
     */
    "side"?: Array<"A" | "B">;
    "labels"?: {
        [key: string]: string;
    };
    "inner": IOther;
    "many"?: number[];
    "free"?: any;
    "inline"?: { "a": string; "b"?: boolean };
}
/** Not a neighbour. */

const x = 1;
export declare class Box {
    'side'?: string;
    static 'side': string;
    constructor();
}
export type IAlias = string | number;
export type { IBox as IIoK8sApiXV1Box };
`;
const { declarations, exportedAs } = parseDeclarations('box.d.ts', source);

test('interfaces, classes and aliases are found in order, with the name that they are exported under', () => {
  expect(declarations.map(({ kind, name }) => [kind, name])).toEqual([
    ['interface', 'IBox'],
    ['class', 'Box'],
    ['alias', 'IAlias'],
  ]);
  expect([...exportedAs]).toEqual([['IBox', 'IIoK8sApiXV1Box']]);
});

test('doc comments lose their marks and keep their indentation', () => {
  expect(declarations[0]?.doc).toBe('A box.\n\n  - indented');
  expect(declarations[1]?.doc).toBe('');
});

test('members become fields with type, requirement and doc', () => {
  const box = declarations[0];
  expect(box?.kind === 'interface' && box.fields).toEqual([
    { name: 'apiVersion', type: { t: 'literal', value: 'v1' }, required: true, doc: '' },
    {
      name: 'side',
      type: {
        t: 'array',
        items: {
          t: 'union',
          of: [
            { t: 'literal', value: 'A' },
            { t: 'literal', value: 'B' },
          ],
        },
      },
      required: false,
      doc: 'Its side.',
    },
    {
      name: 'labels',
      type: { t: 'map', values: { t: 'scalar', of: 'string' } },
      required: false,
      doc: '',
    },
    { name: 'inner', type: { t: 'ref', name: 'IOther' }, required: true, doc: '' },
    {
      name: 'many',
      type: { t: 'array', items: { t: 'scalar', of: 'number' } },
      required: false,
      doc: '',
    },
    { name: 'free', type: { t: 'any' }, required: false, doc: '' },
    {
      name: 'inline',
      type: {
        t: 'inline',
        fields: [
          { name: 'a', type: { t: 'scalar', of: 'string' }, required: true, doc: '' },
          { name: 'b', type: { t: 'scalar', of: 'boolean' }, required: false, doc: '' },
        ],
      },
      required: false,
      doc: '',
    },
  ]);
});

test('static members and constructors are no fields', () => {
  const box = declarations[1];
  expect(box?.kind === 'class' && box.fields.map(({ name }) => name)).toEqual(['side']);
});
