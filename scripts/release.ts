// `npm run release -- check VERSION`: whether a version can be released: package.json, the code and
// the changelog name it, and nothing waits under "Unreleased". `notes VERSION` prints what changed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesOf, releaseFaults } from './release/release-faults.ts'

const root = join(import.meta.dirname, '..')
const [mode, version = ''] = process.argv.slice(2)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const files = {
  changelog: read('CHANGELOG.md'),
  packageVersion: (JSON.parse(read('package.json')) as { version: string }).version,
  code: read('packages/core/src/version.ts'),
}

if (mode === 'notes') console.log(changesOf(files.changelog, version) ?? '')
else {
  const faults = mode === 'check' ? releaseFaults(version, files) : ['Say "check" or "notes".']
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
