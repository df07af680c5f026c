import { code, markdownTable, type Parsed } from '@pakages/core'
import { boundsOf, type Generation } from '@pakages/oci'
import { openGenerations, type PassedOver } from '@pakages/open/generations'
import type { CommandWork } from '../../command.ts'
import { openReading, requireRegistry } from '../../reading/open-reading.ts'
import type { generationsInputs } from './inputs.ts'

/** The generations of a registry, the newest first. */
interface Listed {
  readonly registry: string
  readonly listed: readonly Generation[]
  /** Whether there may be more. */
  readonly more: boolean
  /** Whether signatures were verified. */
  readonly verified: boolean
  readonly passedOver: readonly PassedOver[]
}

/** Lists generations. */
export const generationsWork: CommandWork<typeof generationsInputs, Listed> = {
  run: async (inputs, { openPorts }) => {
    const ports = await openPorts()
    const reading = await openReading(inputs, ports)
    const registry = requireRegistry(reading)
    const { named: _, ...bounds } = boundsOf(inputs)
    const { generations, passedOver } = await openGenerations(registry, reading.trust, bounds)
    const listed: Generation[] = []
    let more = false
    for await (const generation of generations.newestFirst()) {
      if (!holds(generation, inputs.names)) continue
      more = listed.length === inputs.limit
      if (more) break
      listed.push(generation)
    }
    for (const { tag, why } of passedOver) ports.host.warning(`${tag} does not count: ${why}`)
    const verified = reading.trust !== undefined
    return { registry: registry.reference, listed, more, verified, passedOver }
  },
  present: (result, inputs) => ({
    answer: { markdown: markdownOf(result, inputs) },
    json: {
      registry: result.registry,
      verified: result.verified,
      generations: result.listed.map(({ record, manifest }) => ({ manifest, ...record })),
      passedOver: result.passedOver,
    },
  }),
}

/** Whether a generation has a binary of one of the packages. */
const holds = ({ record, dag }: Generation, names: readonly string[]): boolean =>
  names.length === 0 || record.specs.some(({ hash }) => names.includes(dag.specs.get(hash)!.name))

function markdownOf(
  { registry, listed, more, verified }: Listed,
  { limit, names, generation, 'as-of': asOf }: Parsed<typeof generationsInputs>,
): string {
  if (listed.length === 0) {
    const which = names.length > 0 || generation !== undefined || asOf !== undefined
    const none = verified
      ? 'is no generation that counts'
      : which
        ? names.length > 0
          ? 'is no generation'
          : 'is no such generation'
        : 'are no generations'
    const holding = names.length > 0 ? ` that holds ${names.map(code).join(' or ')}` : ''
    return `There ${none}${holding} in ${code(registry)}.\n`
  }
  const rows = listed.map(({ record }) => [
    String(record.number),
    record.recorded.slice(0, 16).replace('T', ' '),
    record.commit?.slice(0, 7) ?? '',
    rootsIn(record.roots.map(({ name, version }) => `${name}@${version}`)),
    String(record.specs.length),
    record.run ?? '',
  ])
  const table = markdownTable(['Number', 'Date (UTC)', 'Commit', 'Roots', 'Packages', 'Run'], rows)
  return `${table}\n${more ? `\nThere are more than ${limit}: give a higher "limit".\n` : ''}`
}

const rootsIn = (roots: readonly string[]): string =>
  [...roots.slice(0, 5), ...(roots.length > 5 ? [`and ${roots.length - 5} more`] : [])].join(', ')
