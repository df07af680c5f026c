import type { VulnerabilitiesRecord } from '@pakages/model'
import { oneLine, type RecordParts } from './observed.ts'

type Coverage = VulnerabilitiesRecord['packages'][number]

/** What silence about each published package is worth. What was not looked at stays as it was. */
export function checkedPackages({ before, scan, published }: RecordParts): Coverage[] {
  const earlier = new Map(
    before?.packages.flatMap((one) => one.hashes.map((hash) => [hash as string, one] as const)),
  )
  const looked = new Set(scan?.looked.flatMap(({ hash }) => hash ?? []))
  const uncovered = new Map(
    // What is said of the package itself comes last, and so stays.
    scan?.notCovered
      .toSorted(
        (a, b) => Number(a.package.part === undefined) - Number(b.package.part === undefined),
      )
      .flatMap(({ package: { hash, part }, why }) =>
        hash === undefined
          ? []
          : [[hash, oneLine(part === undefined ? why : `${part}: ${why}`, 500)] as const],
      ),
  )
  const all = published.map(({ name, version, hash }) => {
    const known = earlier.get(hash)
    const why = uncovered.get(hash)
    const state: Omit<Coverage, 'name' | 'version' | 'hashes'> = looked.has(hash)
      ? { covered: why === undefined, ...(why !== undefined && { why }), checked: scan!.time }
      : known === undefined
        ? { covered: false, why: 'nobody has looked at it since it was published' }
        : stateIn(known)
    return { name, version: oneLine(version, 300), ...state, hash }
  })
  const groups = Map.groupBy(all, ({ hash: _, ...rest }) => JSON.stringify(rest))
  return [...groups.values()]
    .map((group) => {
      const [{ hash: _, ...state }] = group as [(typeof all)[number]]
      const hashes = [...new Set(group.map(({ hash }) => hash))].sort()
      return { ...state, hashes: hashes as unknown as Coverage['hashes'] }
    })
    .sort((a, b) => byText(a.name, b.name) || byText(a.version, b.version))
}

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const stateIn = ({
  covered,
  why,
  checked,
}: Coverage): Omit<Coverage, 'name' | 'version' | 'hashes'> => ({
  covered,
  ...(why !== undefined && { why }),
  ...(checked !== undefined && { checked }),
})
