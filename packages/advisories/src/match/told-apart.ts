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

/** Whether an id is a CVE, which stands for one vulnerability alone. */
export const isCve = (id: string): boolean => /^CVE-/i.test(id)
