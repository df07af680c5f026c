import { isDeepStrictEqual } from 'node:util'
import { readLicence, type Licence, type Processes } from '@pakages/core'
import {
  isExternal,
  type BuildReport,
  type ConcreteDag,
  type SpecHash,
  type SystemExternals,
} from '@pakages/model'
import type { SystemOwner, SystemPackage } from '@pakages/sbom'
import { systemOwners } from './system-owners.ts'

type SystemExternal = SystemExternals[number]

/**
 * What the externals of a lock are on this machine, as a report of a build says it to who writes
 * SBOMs elsewhere. See {@link systemOwners}.
 * @param path Where the package manager's program is looked for.
 * @param root Where the system lies; default `/`.
 */
export async function externalsHere(
  dag: ConcreteDag,
  processes: Processes,
  path: string,
  root?: string,
): Promise<SystemExternals> {
  const owners = await systemOwners(dag, processes, path, root)
  return [...owners].flatMap(([hash, owner]) => recordOf(hash, owner) ?? [])
}

/**
 * What a report says of the externals of a lock; undefined where nobody asked when it was made. Of
 * what is no external it can say nothing.
 */
export function recordedOwners(
  { specs }: ConcreteDag,
  report: BuildReport | undefined,
): ReadonlyMap<SpecHash, SystemOwner> | undefined {
  if (report?.externals === undefined) return undefined
  return new Map(
    report.externals.flatMap((one) => {
      const spec = specs.get(one.hash)
      return spec && isExternal(spec) ? [[one.hash, ownerOf(one)] as const] : []
    }),
  )
}

/** What several machines say of the externals of one lock. */
export interface AgreedExternals {
  /** What all of them say that say anything. */
  readonly agreed: SystemExternals | undefined
  /** What they say differently: nothing can be said of it for all of them. */
  readonly differing: readonly SpecHash[]
}

/** What several machines say alike: runners of one name need not have the same packages. */
export function agreedExternals(reports: readonly BuildReport[]): AgreedExternals {
  const told = reports.flatMap(({ externals }) => (externals === undefined ? [] : [externals]))
  if (told.length === 0) return { agreed: undefined, differing: [] }
  const byHash = [...Map.groupBy(told.flat(), ({ hash }) => hash)]
  const isAgreed = ([, all]: (typeof byHash)[number]): boolean =>
    all.every((one) => isDeepStrictEqual(one, all[0]))
  return {
    agreed: byHash.filter(isAgreed).map(([, all]) => all[0]!),
    differing: byHash.flatMap((one) => (isAgreed(one) ? [] : [one[0]])),
  }
}

function recordOf(
  hash: SpecHash,
  { distribution, package: one }: SystemOwner,
): SystemExternal | undefined {
  const { manager, name, version, source, licence, architecture, homepage, summary, supplier } = one
  if (manager === 'spack') return undefined
  const { id, version: release, name: title } = distribution
  return {
    hash,
    distribution: { id, ...given({ version: release, name: title }) },
    package: {
      ...{ manager, name, version },
      ...(source && { source: { name: source.name, ...given({ version: source.version }) } }),
      ...(licence.kind !== 'unknown' && {
        licence: {
          expression: licence.expression,
          references: licence.references.map(({ id, text }) => ({ id, text })),
        },
      }),
      ...given({ architecture, homepage, summary, supplier }),
    },
  }
}

/** What is known of these: texts that are longer than any real one are left out. */
const given = <Key extends string>(
  texts: Readonly<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> =>
  Object.fromEntries(
    Object.entries<string | undefined>(texts).filter(
      ([, text]) => text !== undefined && text.length <= LONGEST,
    ),
  ) as Partial<Record<Key, string>>

/** Characters that a report holds of one text. */
const LONGEST = 2000

function ownerOf({ distribution, package: one }: SystemExternal): SystemOwner {
  const { manager, name, version, source, licence, architecture, homepage, summary, supplier } = one
  const system: SystemPackage = {
    ...{ manager, name, version, architecture, homepage, summary, supplier },
    source: source && { name: source.name, version: source.version },
    licence: licenceOf(licence),
  }
  const { id, version: release, name: title } = distribution
  return { distribution: { id, version: release, name: title }, package: system }
}

/** The expression is read as any other; what its references stand for is as it was recorded. */
function licenceOf(recorded: SystemExternal['package']['licence']): Licence {
  const read = readLicence(recorded?.expression)
  if (read.kind === 'unknown') return read
  const texts = new Map(recorded?.references.map(({ id, text }) => [id, text]))
  const references = read.references.map((one) => ({ ...one, text: texts.get(one.id) ?? one.text }))
  const isStated = references.every(({ id, text }) => id === text)
  return { ...read, kind: isStated ? 'spdx' : 'other', references }
}
