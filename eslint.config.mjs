import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// oxlint holds the general, React and accessibility rules; here stand the rules that need types, and the layers.

const nodeOnly = { regex: '^node:', message: 'Only electron/ has Node.' };
const electronOnly = { regex: '^electron($|/)', message: 'Only electron/ has Electron.' };
const outside = (...folders) => ({
  regex: `(^|/)\\.\\./(${folders.join('|')})(/|$)`,
  message: 'Layers go one way: electron/ and renderer/ import shared/, nothing else crosses.',
});
const layer = (folder, ...patterns) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const forbiddenSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that a thing has one name everywhere.',
  },
  { selector: 'TSNonNullExpression', message: 'Prove that the value is there.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
];
const impureCalls = [
  {
    selector:
      "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'shared/ has no clock: take `now` as an argument.',
  },
  {
    selector:
      "CallExpression[callee.object.name='Math'][callee.property.name='random'], CallExpression[callee.property.name='randomUUID']",
    message: 'shared/ has no randomness: take `createId` as an argument.',
  },
];

export default defineConfig(
  globalIgnores(['out/', 'dist/', '.cache/', 'docs/', 'test/fixtures/', '*.config.*']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  layer(
    'shared',
    nodeOnly,
    electronOnly,
    { regex: '^react', message: 'shared/ is pure.' },
    outside('electron', 'renderer'),
  ),
  layer('renderer', nodeOnly, electronOnly, outside('electron')),
  layer('electron', outside('renderer')),
  {
    files: ['shared/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntax, ...impureCalls] },
  },
  {
    // What a test reads back from JSON it compares with the full expected value; that check is the type check.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
