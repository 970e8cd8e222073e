/**
 * The rules of the house: imports point inward. handlers and local -> channels (alexa, triggers) and store -> capabilities
 * (review, importing) -> hearing, grading, notes, speech, languages -> domain.
 */
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
      to: { circular: true },
    },
    only('domain-is-pure', '^lambda/domain/', '^lambda/domain/', 'domain/ imports only domain/'),
    only('ports-know-the-domain', '^lambda/ports/', '^lambda/(ports|domain)/'),
    only('languages-know-the-domain', '^lambda/languages/', '^lambda/(languages|domain)/'),
    only('grading-judges', '^lambda/grading/', '^lambda/(grading|languages|domain)/'),
    only('hearing-understands', '^lambda/hearing/', '^lambda/(hearing|grading|languages|domain)/'),
    only('notes-become-cards', '^lambda/notes/', '^lambda/(notes|languages|domain)/'),
    only('speech-knows-the-reply', '^lambda/speech/', '^lambda/(speech|languages|ports|domain)/|^lambda/log\\.ts$'),
    only(
      'review-decides',
      '^lambda/review/',
      '^lambda/(review|hearing|grading|languages|ports|domain)/|^lambda/(log|notes/note)\\.ts$',
    ),
    only(
      'verbs-are-pure',
      '^lambda/review/verbs/',
      '^lambda/(review|hearing|grading|languages|domain)/',
      'a verb gets what was loaded and returns what changes',
    ),
    {
      name: 'verbs-reach-no-store',
      severity: 'error',
      comment: 'what verbs share is as pure as they are: only take-turn reads, saves and has it spoken',
      from: { path: '^lambda/review/verbs/' },
      to: { path: '^lambda/review/(take-turn|read-turn|save-turn)\\.ts$', reachable: true },
    },
    only(
      'importing-plans-changes',
      '^lambda/importing/',
      '^lambda/(importing|hearing|grading|notes|languages|ports|domain)/|^lambda/log\\.ts$',
    ),
    only(
      'proofreading-reads-as-an-import-does',
      '^lambda/proofreading/',
      '^lambda/(proofreading|importing|hearing|grading|notes|languages|ports|domain)/',
    ),
    only(
      'repository-brings-notes',
      '^lambda/repository/',
      '^lambda/(repository|proofreading|importing|notes|languages|ports|domain)/|^lambda/log\\.ts$',
    ),
    only('lexicons-look-words-up', '^lambda/lexicon/', '^lambda/(lexicon|ports|domain)/'),
    {
      name: 'no-lexicon-in-a-function-that-answers',
      severity: 'error',
      comment: 'lexical databases are tens of megabytes: imports read them, a turn reads what is stored with the card',
      from: { path: '^lambda/handlers/(skill|speech)\\.ts$' },
      to: { path: '^lambda/lexicon/', reachable: true },
    },
    only(
      'pictures-are-made-ready',
      '^lambda/pictures/',
      '^lambda/(pictures|ports|domain)/|^lambda/(log|notes/text-of)\\.ts$',
    ),
    only('analytics-count', '^lambda/analytics/', '^lambda/(analytics|ports|domain)/|^lambda/log\\.ts$'),
    only('backups-keep-and-return', '^lambda/backups/', '^lambda/(backups|languages|ports|domain)/|^lambda/log\\.ts$'),
    only('digests-sum-up', '^lambda/digest/', '^lambda/(digest|languages|ports|domain)/'),
    only('forgetting-leaves-nothing', '^lambda/forgetting/', '^lambda/(forgetting|ports|domain)/|^lambda/log\\.ts$'),
    only(
      'triggers-read-what-aws-sends',
      '^lambda/triggers/',
      '^lambda/(triggers|store|importing|analytics|ports|domain)/|^lambda/log\\.ts$',
    ),
    only('optimising-fits-weights', '^lambda/optimising/', '^lambda/(optimising|ports|domain)/|^lambda/log\\.ts$'),
    only('exporting-writes-notes', '^lambda/exporting/', '^lambda/(exporting|notes|ports|domain)/'),
    {
      name: 'no-optimiser-in-a-function',
      severity: 'error',
      comment: 'its native library is for the worker alone',
      from: { path: '^lambda/handlers/' },
      to: { path: '^lambda/optimising/', reachable: true },
    },
    only(
      'jobs-are-use-cases',
      '^lambda/worker/jobs/',
      '^lambda/(worker/jobs|importing|optimising|exporting|ports|domain)/|^lambda/log\\.ts$',
      'what a job needs comes through its dependencies',
    ),
    only('mail-goes-out', '^lambda/mail/', '^lambda/(mail|ports|domain)/'),
    only('store-keeps', '^lambda/store/', '^lambda/(store|ports|domain)/|^lambda/log\\.ts$'),
    only(
      'alexa-reads-and-writes-the-envelope',
      '^lambda/alexa/',
      '^lambda/(alexa|review|hearing|speech|languages|ports|domain)/|^lambda/(log|notes/note)\\.ts$',
    ),
    only('lambda-stands-alone', '^lambda/', '^lambda/', 'what is deployed never imports local/ or test/'),
    only('local-never-imports-tests', '^local/', '^(lambda|local)/'),
    only('bench-measures', '^bench/', '^(bench|lambda|local|test/support)/'),
    only('bench-is-for-itself', '^test/(?!bench/)', '^(lambda|local|test)/', 'only its own tests import bench/'),
    {
      name: 'the-core-has-no-platform',
      severity: 'error',
      comment: 'domain/, grading/, hearing/, languages/ and verbs know no AWS and no Alexa',
      from: { path: '^lambda/(domain|grading|hearing|languages|review/verbs)/' },
      to: { path: '(^|/)(@aws-sdk|@smithy|ask-sdk|ask-sdk-model|ask-sdk-core)/' },
    },
    {
      name: 'the-core-has-no-node',
      severity: 'error',
      from: { path: '^lambda/(domain|grading|hearing|languages|review/verbs)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'clients-are-built-at-the-edge',
      severity: 'error',
      comment: 'only handlers/ and local/ know how to reach AWS; store/ speaks DynamoDB',
      from: {
        path: '^lambda/(alexa|triggers|review|importing|proofreading|repository|analytics|backups|digest|forgetting|speech|notes|hearing|grading|languages|domain)/',
      },
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
