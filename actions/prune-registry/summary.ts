import { code, counted, markdownTable, megabytes, type Presentation } from '@pakages/core'
import { label } from '@pakages/model'
import type { PruneInputs } from './inputs.ts'
import type { PruneResult } from './step.ts'

/** Rows of a table; what is more is counted. */
const MOST = 100

/** What the action shows of what went, or would go. */
export function presentPrune(
  result: PruneResult,
  inputs: PruneInputs,
): Presentation<'packages' | 'generations' | 'bytes'> {
  const { plan, pruned, registry, contents, solutions, sources, abandoned, absent } = result
  const sizes = plan.packages.map(({ hash }) => contents.digests.get(hash)?.size)
  const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  return {
    outputs: {
      packages: String(pruned?.packages ?? plan.packages.length),
      generations: String(pruned?.generations ?? plan.doomed.length),
      bytes: String(bytes),
    },
    summary: [
      '### Prune',
      headline(result, bytes),
      ...notes(result, inputs),
      packageTable(result),
      generationTable(result),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    json: {
      registry,
      deleted: pruned !== undefined,
      bytes,
      packages: plan.packages.map(({ hash, tag }, at) => ({ hash, tag, bytes: sizes[at] })),
      generations: plan.doomed.map(({ record }) => record.number),
      kept: { packages: plan.live.size, generations: plan.kept.map(({ record }) => record.number) },
      missing: plan.missing,
      absent,
      solutions,
      sources,
      abandoned: abandoned.runs,
      ...(pruned && { pruned }),
    },
  }
}

function headline(
  { plan, pruned, registry, contents, solutions, sources, abandoned }: PruneResult,
  bytes: number,
): string {
  const { size } = contents.tags
  const others = solutions.length + sources.length + abandoned.runs.length
  if (size + contents.generations.length + others === 0)
    return `**Nothing to delete:** ${code(registry)} holds no package. See that its name is right.`
  if (plan.packages.length + plan.doomed.length + others === 0)
    return `**Nothing to delete:** all ${counted(size, 'package')} of ${code(registry)} are needed.`
  const what = `${counted(plan.packages.length, 'package')} of ${size} and ${counted(plan.doomed.length, 'generation')}`
  const saved = `${megabytes(bytes)} of tarballs`
  if (pruned === undefined)
    return `**${what} would go** from ${code(registry)}: ${saved}. Nothing was changed: ${code('--delete')} deletes.`
  if (pruned.interrupted)
    return `**Stopped after ${counted(pruned.packages, 'package')}**: somebody pushed meanwhile. Run it again.`
  return `**Deleted ${counted(pruned.packages, 'package')} and ${counted(pruned.generations, 'generation')}** (${counted(pruned.manifests, 'manifest')}): ${saved}. Registries give the disk back when they collect their garbage.`
}

function notes(
  { plan, pruned, solutions, sources, abandoned, absent }: PruneResult,
  inputs: PruneInputs,
): string[] {
  const { days, 'staging-days': stagingDays } = inputs
  const numbers = plan.kept.map(({ record }) => record.number).sort((one, other) => other - one)
  return [
    `What stays: ${counted(numbers.length, 'generation')}${numbers.length > 0 ? ` (${numbers.slice(0, 20).join(', ')}${numbers.length > 20 ? ' …' : ''})` : ''}, ${reasons(inputs)}.`,
    ...absentNotes(absent),
    ...(solutions.length > 0
      ? [
          `${counted(solutions.length, 'lock')} kept for reuse and older than ${counted(days, 'day')} ${pruned ? 'went' : 'would go'}: a run that asks for one solves it again.`,
        ]
      : []),
    ...(sources.length > 0
      ? [
          `${counted(sources.length, 'archive')} of sources, of no version that stays and older than ${counted(days, 'day')}, ${pruned ? 'went' : 'would go'}.`,
        ]
      : []),
    ...(abandoned.runs.length > 0
      ? [
          `${counted(abandoned.runs.length, 'run')} (${abandoned.runs.slice(0, 10).map(code).join(', ')}${abandoned.runs.length > 10 ? ' …' : ''}) left packages in ${code(abandoned.staging.reference)}, and said nothing for ${counted(stagingDays, 'day')}: ${pruned ? 'they went' : 'they would go'}, ${counted(abandoned.manifests.size, 'manifest')}.`,
        ]
      : []),
    ...(plan.unnamed.length > 0
      ? [
          `${counted(plan.unnamed.length, 'package')} that no generation names ${plan.unnamed.length === 1 ? 'stays' : 'stay'}; ${code('--unnamed')} deletes them too.`,
        ]
      : []),
    ...(plan.missing.length > 0
      ? [
          `> [!WARNING]\n> Generations that stay name ${counted(plan.missing.length, 'package')} that the registry does not have any more: ${plan.missing.slice(0, 5).join(', ')}.`,
        ]
      : []),
  ]
}

/** Why generations stay. */
const reasons = ({ newest, days, 'last-of-roots': lastOfRoots }: PruneInputs): string =>
  [
    `those of the newest ${newest}`,
    ...(days > 0 ? [`of the last ${counted(days, 'day')}`] : []),
    ...(lastOfRoots ? [`the newest with each root (${code('--last-of-roots')})`] : []),
    'and what else was named',
  ].join(', ')

const absentNotes = ({ generations, roots }: PruneResult['absent']): string[] => [
  ...(generations.length > 0
    ? [
        `> [!WARNING]\n> ${code('generations')} names what the registry does not have: ${generations.slice(0, 10).join(', ')}.`,
      ]
    : []),
  ...(roots.length > 0
    ? [
        `> [!WARNING]\n> ${code('locks')} names ${counted(roots.length, 'package')} that the registry does not have: ${roots.slice(0, 5).map(code).join(', ')}.`,
      ]
    : []),
]

function packageTable({ plan, contents }: PruneResult): string {
  if (plan.packages.length === 0) return ''
  const specs = new Map(contents.generations.flatMap(({ dag }) => [...dag.specs]))
  const rows = plan.packages.slice(0, MOST).map(({ hash, tag }) => {
    const spec = specs.get(hash)
    const size = contents.digests.get(hash)?.size
    return [spec ? label(spec) : tag, size === undefined ? '' : megabytes(size)]
  })
  const more = plan.packages.length - rows.length
  return `${markdownTable(['Package', 'Size'], rows)}${more > 0 ? `\n\nand ${counted(more, 'other')}` : ''}`
}

function generationTable({ plan }: PruneResult): string {
  if (plan.doomed.length === 0) return ''
  const rows = plan.doomed.slice(0, MOST).map(({ record }) => [
    String(record.number),
    record.recorded.slice(0, 10),
    record.roots
      .map(({ name, version }) => `${name}@${version}`)
      .slice(0, 5)
      .join(', '),
  ])
  return markdownTable(['Generation', 'Recorded', 'Roots'], rows)
}
