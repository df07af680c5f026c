// `node scripts/run.mjs scripts/lint-workflows.ts FOLDER`: what actionlint and GitHub's own parser
// find in the workflows of another repository. Exit code 1 when anything is found.
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { workflowFindings } from './lint/workflows.ts'

const root = resolve(process.argv[2] ?? '.')
const workflows = globSync('.github/workflows/*.{yml,yaml}', { cwd: root }).sort()
const findings = await workflowFindings(root, workflows, [])
for (const { file, line, column, message } of findings)
  console.log(`${file}:${line}:${column}: ${message}`)
console.log(`${workflows.length} workflows: ${findings.length} findings`)
process.exitCode = findings.length === 0 && workflows.length > 0 ? 0 : 1
