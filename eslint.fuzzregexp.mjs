import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
export default [
  { ignores: ['dist/', 'node_modules/', '**/.pakages/', '**/fixtures/', '**/*.generated.ts'] },
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, plugins: { regexp }, linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: { 'regexp/no-super-linear-backtracking': ['error', {report:'potential'}], 'regexp/no-super-linear-move': ['error',{report:'potential'}] } },
]
