import { counted, markdownTable, type Presentation } from '@pakages/core'
import type { LockedPackage } from '@pakages/model'
import type { ResolveResult } from './step.ts'

/** What the action shows of its result. */
export function presentResolution(
  result: ResolveResult,
): Presentation<'lock' | 'specs' | 'removed'> {
  const { chosen, file, lock, pruning, pruned } = result
  const removed = pruned === 'no' ? [] : pruning.removed.map(spec)
  return {
    outputs: {
      lock: file,
      specs: chosen.map(({ offered }) => spec(offered)).join('\n'),
      removed: removed.join('\n'),
    },
    summary: summaryOf(result, removed),
    json: { lock: file, packages: lock.packages, removed, pruned },
  }
}

const spec = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string =>
  `${name}@${version}`

function summaryOf(
  { chosen, lock, pruning, pruned }: ResolveResult,
  removed: readonly string[],
): string {
  const rows = chosen.map(({ offered, requirements }) => [
    offered.name,
    offered.version,
    offered.state,
    requirements.map(({ requirement, origin }) => `${requirement.text} (${origin})`).join('; '),
  ])
  const beside = lock.packages.filter(
    (one) => !chosen.some(({ offered }) => spec(offered) === spec(one)),
  )
  return [
    '### Requirements',
    markdownTable(['Package', 'Version', 'State', 'Required as'], rows),
    ...(beside.length > 0
      ? [`${counted(beside.length, 'older version')} beside: ${beside.map(spec).join(', ')}.`]
      : []),
    ...pruneLine(pruned, removed, pruning.removed.length),
  ].join('\n\n')
}

function pruneLine(
  pruned: ResolveResult['pruned'],
  removed: readonly string[],
  prunable: number,
): string[] {
  if (pruned === 'no')
    return prunable > 0
      ? [`${counted(prunable, 'version')} could be pruned: nothing requires them any more.`]
      : []
  if (removed.length === 0) return ['Nothing to prune.']
  return [
    pruned === 'done'
      ? `Pruned: ${removed.join(', ')}.`
      : `Would be pruned (give "write" as well to do it): ${removed.join(', ')}.`,
  ]
}
