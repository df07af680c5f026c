// `npm run drift -- [SPACK…] [--record]`: says what Spacks (default: all of this machine) do in
// another way than the store imitates, with the changes. With --record their digests go into
// packages/store/imitated-spack.json: only after the contract tests ran with them. Exit code 1 when
// something changed.
import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { spackRoots } from '@pakages/testing/machine'
import { driftOf, recorded } from './drift/drift.ts'
import { readImitated, writeImitated } from './drift/imitated.ts'
import { identityOf } from './drift/spack-sources.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean', default: false } },
})
const roots = positionals.length > 0 ? positionals : spackRoots()
if (roots.length === 0) {
  console.error('There is no Spack to compare with: name the folder of one.')
  process.exit(2)
}
for (const root of roots) {
  const { version, commit } = identityOf(root)
  const drift = driftOf(root, readImitated(), spackRoots())
  tell(`## Spack ${version} ${commit.slice(0, 10)}: ${drift.length} of what is imitated changed`)
  for (const { file, name, patch } of drift)
    tell(`### ${file}: ${name}\n\`\`\`diff\n${patch}\`\`\``)
  if (values.record) writeImitated(recorded(root, readImitated()))
  else if (drift.length > 0) process.exitCode = 1
}

/** At the terminal, and in the summary of a job. */
function tell(text: string): void {
  console.log(text)
  const summary = process.env['GITHUB_STEP_SUMMARY']
  if (summary) appendFileSync(summary, `${text}\n`)
}
