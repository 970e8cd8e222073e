/** The rules of the house: imports point inward (handlers -> alexa, study, store, speech -> domain). */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(lambda|local|test|bench)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('domain-is-pure', '^lambda/domain/', '^lambda/domain/', 'domain/ imports only domain/'),
    {
      name: 'domain-has-no-platform',
      severity: 'error',
      comment: 'domain/ knows no AWS, no Alexa and no Node built-in',
      from: { path: '^lambda/domain/' },
      to: { path: '(^|/)(@aws-sdk|@smithy|ask-sdk|ask-sdk-model|ask-sdk-core)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-has-no-node',
      severity: 'error',
      from: { path: '^lambda/domain/' },
      to: { dependencyTypes: ['core'] },
    },
    only('ports-know-the-domain', '^lambda/ports\\.ts$', '^lambda/domain/'),
    only(
      'study-decides-through-ports',
      '^lambda/study/',
      '^lambda/(study|domain)/|^lambda/(ports|log|notes/note)\\.ts$',
    ),
    only('speech-knows-the-reply', '^lambda/speech/', '^lambda/(speech|domain)/|^lambda/(ports|log)\\.ts$'),
    only('store-keeps', '^lambda/store/', '^lambda/(store|domain)/|^lambda/(ports|log)\\.ts$'),
    only('notes-become-cards', '^lambda/notes/', '^lambda/(notes|domain)/'),
    only(
      'alexa-reads-and-writes-the-envelope',
      '^lambda/alexa/',
      '^lambda/(alexa|domain|study|speech)/|^lambda/(ports|log|notes/note)\\.ts$',
    ),
    only('lambda-stands-alone', '^lambda/', '^lambda/', 'what is deployed never imports local/ or test/'),
    only('local-never-imports-tests', '^local/', '^(lambda|local)/'),
    only('bench-measures', '^bench/', '^(bench|lambda|local|test/support)/'),
    only('bench-is-for-itself', '^test/(?!bench/)', '^(lambda|local|test)/', 'only its own tests import bench/'),
    {
      name: 'clients-are-built-at-the-edge',
      severity: 'error',
      comment: 'only handlers/ and local/ know how to reach AWS; store/ speaks DynamoDB',
      from: { path: '^lambda/(alexa|study|speech|notes|domain)/' },
      to: { path: '(^|/)@aws-sdk/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
