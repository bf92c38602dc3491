import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const environment = 'Read it in src/main.ts and pass the value on.';

export default defineConfig(
  globalIgnores(['dist', 'coverage', '.lithograph']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tests/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers read well in messages; objects and undefined do not, and stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // `[...text]` is how one asks for code points.
      '@typescript-eslint/no-misused-spread': 'off',
      // `() => log(x)` is a fine callback.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `list[0]!` says what the line before has made sure of; noUncheckedIndexedAccess asks for it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // TypeGraphQL's types are classes with decorators and sometimes nothing else.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true, allowWithDecorator: true }],
      // Runs into an endless recursion on types that contain themselves (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A type parameter that names the caller's row is a contract, not an inference.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  { files: ['web/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: environment },
        { object: 'process', property: 'argv', message: environment },
      ],
      'no-restricted-imports': [
        'error',
        { name: 'node:process', message: environment },
        { name: 'process', message: environment },
      ],
    },
  },
  {
    // Looks for Java, Maven and the user's cache folder where the machine says they are.
    files: ['src/neo4j/local/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'argv', message: environment }],
    },
  },
  { files: ['src/main.ts', 'tests/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test reads parsed JSON and answers of the server as what the assertion says they are.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
