import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const NO_ENVIRONMENT = {
  object: 'process',
  property: 'env',
  message: 'Only lambda/config.ts and local/ read the environment.',
};

const NO_CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Time is an argument here.',
};

/** In rooms that the skill's bundle holds; a note's words are read at import, where no learner waits. */
const UNICODE_LITERAL = {
  selector: 'Literal[regex.pattern=/\\\\p\\{/i]',
  message: 'V8 checks this literal at every cold start: write unicode(...)`...` (lambda/domain/unicode.ts).',
};

export default tseslint.config(
  {
    ignores: [
      '.dependency-cruiser.cjs',
      'node_modules/',
      'dist/',
      'web/dist*/',
      '.aws-sam/',
      '.study-aloud/',
      '.venv/',
      '.stryker-tmp/',
      'bench/**/node_modules/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['lambda/**/*.ts'],
    ignores: ['lambda/config.ts'],
    rules: { 'no-restricted-properties': ['error', NO_ENVIRONMENT] },
  },
  {
    // These rooms are pure: the clock, chance and the process come in as arguments.
    files: ['lambda/{domain,grading,hearing,languages,review}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'console',
        'fetch',
        'setTimeout',
        'setInterval',
        'performance',
        'Buffer',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument here.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument here.' },
      ],
      'no-restricted-syntax': ['error', NO_CLOCK, UNICODE_LITERAL],
    },
  },
  {
    files: ['lambda/languages/*/note-*.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_CLOCK] },
  },
  {
    files: ['lambda/{alexa,importing,speech,store}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', UNICODE_LITERAL] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // What a browser runs as it is, without being built.
    files: ['web/screen/*.js', 'web/public/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document|parent|addEventListener|setInterval|clearInterval|fetch|caches|location|URL|skipWaiting|clients',
        ].flatMap((names) => names.split('|').map((name) => [name, 'readonly'])),
      ),
    },
  },
  prettier,
);
