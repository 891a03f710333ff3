// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of src may not import: one block a folder. The message names the rule of the house. */
const FOLDERS = [
  {
    folder: 'vocabulary',
    not: ['../*/**', 'node:*', 'astro:*', 'zod/**'],
    why: 'vocabulary imports nothing but its own words',
  },
  {
    folder: 'schemas',
    not: [
      '../model/**',
      '../data/**',
      '../search/**',
      '../authoring/**',
      '../documents/**',
      '../elements/**',
      '../components/**',
      '../pages/**',
      '../cli/**',
      'node:*',
      'astro:*',
    ],
    noZod: true,
    why: 'schemas import zod/mini, vocabulary and sibling schemas only',
  },
  {
    folder: 'model',
    not: [
      '../data/**',
      '../authoring/**',
      '../documents/**',
      '../elements/**',
      '../components/**',
      '../layouts/**',
      '../pages/**',
      '../cli/**',
      'node:*',
      'astro:*',
      'zod/**',
    ],
    why: 'model is pure: siblings, site, vocabulary, and types of schemas and search',
    // The rules of dates are plain functions on text, without Zod.
    typesOnly: ['../schemas/**', '!../schemas/dates.ts', '../search/**'],
  },
  {
    folder: 'search',
    not: [
      '../data/**',
      '../model/**',
      '../schemas/**',
      '../authoring/**',
      '../documents/**',
      '../elements/**',
      '../components/**',
      '../pages/**',
      '../cli/**',
      'node:*',
      'astro:*',
    ],
    why: 'search is pure: siblings and fuse.js',
  },
  {
    folder: 'authoring',
    not: [
      '../data/**',
      '../search/**',
      '../documents/**',
      '../elements/**',
      '../components/**',
      '../pages/**',
      '../cli/**',
      'node:fs',
      'node:fs/**',
      'astro:*',
    ],
    why: 'authoring takes text and gives problems: schemas, model, vocabulary, satteri, yaml',
  },
  {
    folder: 'documents',
    not: [
      '../**/data/**',
      '../**/search/**',
      '../**/elements/**',
      '../**/components/**',
      '../**/layouts/**',
      '../**/pages/**',
      '../**/cli/**',
      'node:*',
      'astro:*',
      'zod/**',
    ],
    why: 'documents are pure: records and text in, bytes out; model, vocabulary, words of authoring, the document libraries',
    typesOnly: ['../**/schemas/**'],
  },
  {
    folder: 'data',
    not: ['../components/**', '../layouts/**', '../pages/**', '../elements/**', '../cli/**'],
    why: 'data reads collections for pages and knows nothing of them',
  },
  {
    folder: 'elements',
    not: [
      '../data/**',
      '../authoring/**',
      '../components/**',
      '../pages/**',
      '../cli/**',
      'node:*',
      'astro:*',
    ],
    why: 'elements run in the browser: model, search and siblings; documents, and the check of an offered file, only by import() when they are asked for',
    typesOnly: ['../schemas/**', '../documents/**'],
  },
  {
    folder: 'components',
    not: ['**/data/**', '**/authoring/**', '**/pages/**', '**/cli/**', 'astro:content'],
    why: 'components take props and give HTML; pages ask for data',
  },
  {
    folder: 'layouts',
    not: ['**/data/**', '**/authoring/**', '**/pages/**', '**/cli/**', 'astro:content'],
    why: 'layouts take props and give HTML; pages ask for data',
  },
  {
    folder: 'pages',
    not: ['**/authoring/**', '**/cli/**', 'astro:content'],
    why: 'pages ask src/data and pass props on',
  },
  {
    folder: 'publishing',
    not: ['../data/**', '../components/**', '../layouts/**', '../pages/**', '../elements/**', '../cli/**'],
    why: 'publishing takes the built site as files and knows nothing of how pages came about',
  },
  {
    folder: 'cli',
    not: ['../data/**', '../components/**', '../pages/**', '../elements/**', 'astro:*'],
    why: 'command-line programs are thin and run on bare Node',
  },
];

/** Makes a rule hold in folders of a folder too: what `../data` may not be, `../../data` may not be either. */
const everyDepth = (/** @type {readonly string[]} */ patterns) =>
  patterns.flatMap((pattern) => [
    pattern,
    ...(/^!?\.\.\//u.test(pattern) ? [pattern.replace('../', '../../')] : []),
  ]);

/** @type {import('eslint').Linter.Config[]} */
const importRules = FOLDERS.map(({ folder, not, why, typesOnly = [], noZod = false }) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: noZod ? [{ name: 'zod', message: `House rule: ${why}.` }] : [],
        patterns: [
          { group: everyDepth(not), message: `House rule: ${why}.` },
          ...(typesOnly.length > 0
            ? [{ group: everyDepth(typesOnly), allowTypeImports: true, message: `House rule: ${why}.` }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  {
    ignores: [
      'dist',
      'archive',
      '.astro',
      '.cache',
      'node_modules',
      'test/fixtures',
      'test-results',
      'playwright-report',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/cli/**', 'test/**', '*.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
    rules: { 'no-console': 'off', 'no-undef': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...importRules,
);
