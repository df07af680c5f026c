import type { ScaffoldFile } from './scaffold-file.ts'

/** What builds, and Python reading recipes, leave in the checkout. */
const LEFT = ['.pakages/', '__pycache__/']

/** `.gitignore`: of one that is there every line stays, and what it lacks is added at its end. */
export const ignoreFile = (): ScaffoldFile => ({
  path: '.gitignore',
  text: withLines(''),
  purpose: 'keeps out of git what builds leave',
  followed: false,
  addTo: withLines,
})

function withLines(there: string): string {
  const has = new Set(there.split('\n').map((line) => line.trim().replace(/^\/|\/$/g, '')))
  const missing = LEFT.filter((line) => !has.has(line.replace(/\/$/, '')))
  const before = there === '' || there.endsWith('\n') ? there : `${there}\n`
  return missing.length === 0 ? there : `${before}${missing.join('\n')}\n`
}
