import { createHash } from 'node:crypto'
import type { ToolkitPin } from '../answers.ts'
import type { ScaffoldFile } from './scaffold-file.ts'

/** Where GitHub looks for workflows. */
const WORKFLOW_FOLDER = '.github/workflows'

/** How `uses:` names a part of the toolkit, such as `/setup`: by commit where that is known. */
export const toolkit = (part: string, { version, commit }: ToolkitPin): string =>
  `syspack/pakages${part}@${commit === undefined ? `v${version}` : `${commit} # v${version}`}`

/** Minute and hour of a nightly run: each repository has its own, so that not all ask at once. */
export function nightly(name: string): string {
  const [minute = 0, hour = 0] = createHash('sha256').update(name).digest()
  return `${(minute % 58) + 1} ${(hour % 4) + 2} * * *`
}

const HEAD = [
  '# Written by "pakages init". "npx @syspack/pakages@1 init --update" brings it up to date and keeps what you changed.',
]

/** A workflow file of these lines, below a line that says who wrote it. */
export const workflow = (
  name: string,
  purpose: string,
  lines: readonly (string | readonly string[])[],
): ScaffoldFile => ({
  path: `${WORKFLOW_FOLDER}/${name}.yml`,
  text: `${[...HEAD, ...lines.flat()].join('\n')}\n`,
  purpose,
  followed: true,
})

/** Lines of a group in which one run waits for the other; of those that wait only the newest stays. */
export const concurrency = (name: string, cancel: string): string[] => [
  'concurrency:',
  `  group: ${name}-\${{ github.ref }}`,
  `  cancel-in-progress: ${cancel}`,
]

/**
 * Lines of a group in which a push to a pull request cancels the run of the push before it, and
 * nothing else cancels or waits for another: jobs that write have a group of their own.
 */
export const supersededProposals = (name: string): string[] => [
  'concurrency: # of runs that publish none is cancelled, only the earlier ones of a pull request',
  `  group: ${name}-\${{ github.event_name == 'pull_request' && github.ref || github.run_id }}`,
  '  cancel-in-progress: true',
]
