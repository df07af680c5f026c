import { code, markdownTable, type Presentation } from '@pakages/core'
import type { TargetRow } from '@pakages/open/base-containers'
import type { TargetsResult } from './step.ts'

/** The row of a repository without targets: its jobs run on the runner itself. */
const RUNNER_ITSELF: TargetRow = {
  name: '',
  system: '',
  container: '',
  compiler: '',
  target: '',
  runner: '',
}

const COLUMNS = ['Target', 'System', 'Container', 'Compiler', 'Microarchitecture', 'Runner']

/** What the action shows of targets. */
export function presentTargets(targets: TargetsResult): Presentation<'matrix'> {
  const include = targets.length === 0 ? [RUNNER_ITSELF] : targets
  return {
    outputs: { matrix: JSON.stringify({ include }) },
    summary:
      targets.length === 0
        ? 'No targets are named: builds run on the runner itself.'
        : markdownTable(COLUMNS, targets.map(cells)),
    json: { include },
  }
}

const cells = ({ name, system, container, compiler, target, runner }: TargetRow): string[] =>
  [name, system, container, compiler, target, runner].map((text) => (text === '' ? '' : code(text)))
