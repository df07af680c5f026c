import { code, markdownTable, type Presentation } from '@pakages/core'
import type { TargetsResult } from './step.ts'

/** The row of a repository without targets: its jobs run on the runner itself. */
const RUNNER_ITSELF = { system: '', container: '' }

/** What the action shows of targets. */
export function presentTargets(targets: TargetsResult): Presentation<'matrix'> {
  const rows = targets.map(({ target, image }) => ({ system: target, container: image }))
  const include = rows.length === 0 ? [RUNNER_ITSELF] : rows
  return {
    outputs: { matrix: JSON.stringify({ include }) },
    summary:
      rows.length === 0
        ? 'No targets are named: builds run on the runner itself.'
        : markdownTable(
            ['System', 'Container'],
            rows.map(({ system, container }) => [code(system), code(container)]),
          ),
    json: { include },
  }
}
