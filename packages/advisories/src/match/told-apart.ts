/**
 * What has to be settled one by one of all that a vulnerability is called: a record that names
 * several CVEs is one finding, and what mends the first of them says nothing of the second. Each
 * CVE with the ids that are none; all ids where there is one CVE at most.
 */
export function toldApart(ids: readonly string[]): string[][] {
  const cves = ids.filter(isCve)
  if (cves.length < 2) return [[...ids]]
  const others = ids.filter((id) => !isCve(id))
  return cves.map((cve) => [cve, ...others])
}

/** What is said of the first of some ids that anything is said of. */
export const first = (
  ids: readonly string[],
  said: ReadonlyMap<string, string>,
): string | undefined => ids.map((id) => said.get(id)).find((one) => one !== undefined)

/** Whether an id is a CVE, which stands for one vulnerability alone. */
export const isCve = (id: string): boolean => /^CVE-/i.test(id)

/**
 * The records, of those that aliases join to one finding, that a word on some ids is a word on: those
 * of that id, those that bear it or what its own record is called besides, and so on. Of two that
 * only a third joins, a word on the one says nothing of the other: whoever wrote the third may know
 * neither.
 * @param records What each is called: its own id first.
 */
export function recordsMeant<T extends readonly string[]>(
  stated: readonly string[],
  records: readonly T[],
): ReadonlySet<T> {
  const own = Map.groupBy(records, ([id]) => id!)
  const names = new Set(stated)
  for (const name of names)
    for (const record of own.get(name) ?? []) for (const alias of record) names.add(alias)
  const bearing = new Map<string, T[]>()
  for (const record of records)
    for (const id of record) {
      const known = bearing.get(id)
      if (known === undefined) bearing.set(id, [record])
      else known.push(record)
    }
  const meant = new Set<T>()
  for (const name of names)
    for (const record of bearing.get(name) ?? []) {
      meant.add(record)
      names.add(record[0]!)
    }
  return meant
}
