// What the type checker cannot see: unhandled promises, unsafe values, and the habits that keep the same plan giving the same bytes.
import tseslint from 'typescript-eslint';

const SAME_BYTES = 'the same plan must give the same bytes: today arrives as an argument, and only cli/ and text/ know clocks and locales.';

const NONDETERMINISTIC = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: `No Date.now: ${SAME_BYTES}` },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: `No new Date(): ${SAME_BYTES}` },
  { selector: "CallExpression[callee.name='Date']", message: `No Date(): ${SAME_BYTES}` },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: `No Math.random: ${SAME_BYTES}` },
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: `No toLocale…: ${SAME_BYTES}` },
  { selector: "MemberExpression[property.name='localeCompare']", message: `No localeCompare: ${SAME_BYTES}` },
  { selector: "MemberExpression[object.name='Intl']", message: `No Intl: ${SAME_BYTES}` },
];

// A half-space inside a Persian word is spelling; one that stands alone, and every mark that turns direction, must be seen.
const INVISIBLE = /(?<!\p{L})\u200c|\u200c(?!\p{L})|[\u00a0\u00ad\u061c\u200b\u200d-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/u;

const house = {
  rules: {
    'no-raw-invisible': {
      meta: { type: 'problem', schema: [], messages: { invisible: 'Write the invisible character {{code}} as an escape.' } },
      create: (context) => ({
        Program() {
          const { text } = context.sourceCode;
          for (const { 0: character, index } of text.matchAll(new RegExp(INVISIBLE, 'gu'))) {
            const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
            context.report({ loc: context.sourceCode.getLocFromIndex(index), messageId: 'invisible', data: { code } });
          }
        },
      }),
    },
  },
};

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'plan/', 'fonts/', 'tests/fixtures/'] },
  { plugins: { house }, rules: { 'house/no-raw-invisible': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Stages that wait for nothing today still answer with promises.
      '@typescript-eslint/require-await': 'off',
      // The type checker reports these already, with the underscore left free.
      '@typescript-eslint/no-unused-vars': 'off',
      // Numbers in template strings are how places and sizes are written.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    // node:test waits for its own tests.
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }] },
      ],
    },
  },
  {
    files: ['src/render/pdf/**/*.ts'],
    // pdfmake's definitions are open records; what is relied on is held by tests/pdfmake.test.ts.
    rules: { '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/text/**'],
    rules: { 'no-restricted-syntax': ['error', ...NONDETERMINISTIC] },
  },
);
