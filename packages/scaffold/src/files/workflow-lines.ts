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

/** Lines of a group in which one run waits for the other. */
export const concurrency = (name: string, cancel: string): string[] => [
  'concurrency:',
  `  group: ${name}-\${{ github.ref }}`,
  `  cancel-in-progress: ${cancel}`,
]
