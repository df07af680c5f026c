import type { Diagnosis } from '../diagnosis.ts'
import type { Workflow } from '../workflow/read-workflow.ts'
import type { ToolkitUse } from '../workflow/toolkit-use.ts'

/** What publishes packages. */
const PUBLISHERS = new Set(['', 'push', 'promote', 'package-repository.yml'])

/**
 * Whether any workflow that publishes runs for pushes to the default branch, where some run for pushes
 * to branches at all.
 */
export function checkBranches(uses: readonly ToolkitUse[], branch: string): Diagnosis[] {
  const publishing = uses.filter(({ part }) => PUBLISHERS.has(part))
  const pushed = publishing.filter(({ workflow }) => workflow.triggers.includes('push'))
  const narrowed = pushed.find(
    ({ workflow: { pushed: of } }) => (of.branches ?? of.ignored ?? []).length > 0,
  )
  if (!narrowed || pushed.some(({ workflow }) => runsFor(workflow, branch))) return []
  const { workflow } = narrowed
  const { branches = [], ignored = [] } = workflow.pushed
  const lines = workflow.text.split('\n')
  const line = lines.findIndex((one) => /\bbranches(?:-ignore)?['"]?:/.test(one))
  return [
    {
      id: 'default-branch-unpublished',
      sentence: `It runs for pushes to ${branches.length > 0 ? branches.join(', ') : `all but ${ignored.join(', ')}`}, and the default branch is ${branch}.`,
      fix: `Write "branches: [${branch}]" below "push:".`,
      at: { file: workflow.path, line: line + 1 },
    },
  ]
}

function runsFor({ pushed: { branches, ignored } }: Workflow, branch: string): boolean {
  if (ignored) return !ignored.some((pattern) => matches(pattern, branch))
  // The last pattern that fits says whether it does.
  const last = branches?.findLast((pattern) => matches(pattern.replace(/^!/, ''), branch))
  return branches === undefined || (last !== undefined && !last.startsWith('!'))
}

/** As GitHub reads patterns of branches; one with `?`, `+` or brackets is thought to fit. */
function matches(pattern: string, branch: string): boolean {
  if (/[?+[\]]/.test(pattern)) return true
  const parts = pattern.split('**').map((part) =>
    part
      .split('*')
      .map((text) => text.replaceAll(/[.^$(){}|\\]/g, '\\$&'))
      .join('[^/]*'),
  )
  return new RegExp(`^${parts.join('.*')}$`).test(branch)
}
