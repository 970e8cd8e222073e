import * as v from 'valibot';
import { route } from '../route.ts';

export const DESCRIBE_ROUTES = [
  route({
    id: 'describe',
    method: 'GET',
    path: '/v1/openapi.json',
    summary: 'This description.',
    isOpen: true,
    answer: { status: 200, description: 'OpenAPI 3.1.', schema: v.looseObject({ openapi: v.string() }) },
    problems: [],
    run: (_input, _asker, { description }) => Promise.resolve({ status: 200, body: description }),
  }),
];
