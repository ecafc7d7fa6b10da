import { expect, test } from 'vitest';
import { parseModel } from './read-client-node.ts';
import { parseOperations } from './read-operations.ts';

test('a model takes field names and formats from the attribute map, all else from the declaration', () => {
  const declaration = `
    /**
    * A box.
    */
    export declare class V1Box {
        /**
        * Its reference.
        */
        'ref'?: string;
        'sizes': Array<number>;
        'ratio'?: number;
        'data'?: { [key: string]: string; };
        'since'?: Date;
    }`;
  const code = `V1Box.attributeTypeMap = [
    { "name": "ref", "baseName": "$ref", "type": "string", "format": "" },
    { "name": "sizes", "baseName": "sizes", "type": "Array<number>", "format": "int64" },
    { "name": "ratio", "baseName": "ratio", "type": "number", "format": "double" },
    { "name": "data", "baseName": "data", "type": "{ [key: string]: string; }", "format": "byte" },
    { "name": "since", "baseName": "since", "type": "Date", "format": "date-time" }
];`;
  const bytes = { t: 'scalar', of: 'string', format: 'byte' };
  expect(parseModel('V1Box', declaration, code)).toEqual({
    name: 'V1Box',
    doc: 'A box.',
    fields: [
      { name: '$ref', type: { t: 'scalar', of: 'string' }, required: false, doc: 'Its reference.' },
      {
        name: 'sizes',
        type: { t: 'array', items: { t: 'scalar', of: 'integer', format: 'int64' } },
        required: true,
        doc: '',
      },
      {
        name: 'ratio',
        type: { t: 'scalar', of: 'number', format: 'double' },
        required: false,
        doc: '',
      },
      { name: 'data', type: { t: 'map', values: bytes }, required: false, doc: '' },
      { name: 'since', type: { t: 'ref', name: 'Date' }, required: false, doc: '' },
    ],
  });
});

test('an operation has its path, method, body and response', () => {
  const source = `
export class XV1ApiRequestFactory extends BaseAPIRequestFactory {
    async createBox(body, _options) {
        const localVarPath = '/apis/x/v1/boxes'
            .replace('{' + 'name' + '}', '');
        const requestContext = _config.baseServer.makeRequestContext(localVarPath, HttpMethod.POST);
        ObjectSerializer.stringify(ObjectSerializer.serialize(body, "V1Box", ""), contentType);
    }
    async deleteBox(name, _options) {
        const localVarPath = '/apis/x/v1/boxes/{name}';
        const requestContext = _config.baseServer.makeRequestContext(localVarPath, HttpMethod.DELETE);
    }
}
export class XV1ApiResponseProcessor {
    async createBoxWithHttpInfo(response) {
        const body = ObjectSerializer.deserialize(ObjectSerializer.parse(await response.body.text(), contentType), "V1Box", "");
    }
    async deleteBoxWithHttpInfo(response) {
        throw new Error();
    }
}`;
  expect(parseOperations(source)).toEqual([
    { path: '/apis/x/v1/boxes', method: 'POST', body: 'V1Box', response: 'V1Box' },
    { path: '/apis/x/v1/boxes/{name}', method: 'DELETE' },
  ]);
});
