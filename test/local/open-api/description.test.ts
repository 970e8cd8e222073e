import { expect } from 'chai';
import { ROUTES } from '../../../lambda/http/routes.ts';
import { descriptionFile } from '../../../local/open-api/description-file.ts';
import { generatedDescription } from '../../../local/open-api/generated-description.ts';

type Operation = {
  readonly operationId: string;
  readonly security: unknown[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
};

describe("the API's description", () => {
  const { paths } = generatedDescription(ROUTES) as { paths: Record<string, Record<string, Operation>> };

  it('is what its file says', async () => {
    const { isStale, path } = await descriptionFile();
    expect(isStale, `${path}: npm run open-api`).to.equal(false);
  });

  it('has every route once, each with a name of its own', () => {
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(operations).to.have.length(ROUTES.length);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).to.equal(ROUTES.length);
  });

  for (const { method, path, id, isOpen, changesWhatWasRead, answer } of ROUTES) {
    it(`${id} tells its places, its headers and its answers`, () => {
      const operation = paths[path]?.[method.toLowerCase()];
      const parameters = operation?.parameters ?? [];
      const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).to.have.members(places);
      expect(parameters.some(({ name, required }) => name === 'If-Match' && required)).to.equal(
        changesWhatWasRead === true,
      );
      expect(operation?.security).to.have.length(isOpen === true ? 0 : 2);
      const responses = operation?.responses ?? {};
      expect(Object.keys(responses)).to.include.members([String(answer.status), '400', '500', '503']);
      expect(Object.keys(responses).includes('401')).to.equal(isOpen !== true || id === 'signIn');
      for (const [status, { content }] of Object.entries(responses).filter(([status]) => Number(status) >= 400))
        expect(Object.keys(content ?? {}), status).to.deep.equal(['application/problem+json']);
    });
  }
});
