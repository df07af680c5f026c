import { isSameChange } from '../record/changes.ts'
import { idsOf, type AdvisoryEntry } from '../record/entry.ts'
import type { Component } from './component.ts'
import { first, recordsMeant, toldApart } from './told-apart.ts'

/**
 * By which patches a vulnerability is mended: where it is several CVEs, or records that nothing but a
 * third joins, one for each. Undefined where it is not, or not all of it.
 * @param ids All ids that it goes by.
 * @param records Those that tell of it.
 */
export function mendedBy(
  component: Component,
  ids: readonly string[],
  records: readonly AdvisoryEntry[],
): string | undefined {
  const groups = toldApart(ids)
  const patches = groups.map((own) => patchFor(component, own, naming(own[0]!, groups, records)))
  const isMended = patches.every((patch) => patch !== undefined)
  return isMended && areAllMended(component, records)
    ? `the recipe applies ${[...new Set(patches)].join(' and ')}`
    : undefined
}

/** Of several CVEs, the records that name this one. */
const naming = (
  cve: string,
  groups: readonly (readonly string[])[],
  records: readonly AdvisoryEntry[],
): readonly AdvisoryEntry[] =>
  groups.length === 1 ? records : records.filter((entry) => idsOf(entry).includes(cve))

/** The patch that names it, or whose diff is the commit that fixes it. */
function patchFor(
  { patched, changes = new Map() }: Component,
  ids: readonly string[],
  records: readonly AdvisoryEntry[],
): string | undefined {
  const named = first(ids, patched)
  if (named !== undefined) return named
  const fixes = records.flatMap((entry) => entry.fixes ?? [])
  for (const [change, patch] of changes)
    if (fixes.some((fix) => isSameChange(fix, change)))
      return `${patch}, which is the change that fixes it`
  return undefined
}

/** Whether a patch names each record, or is the change that it, or another of its ids, is fixed by. */
function areAllMended(
  { patched, changes = new Map() }: Component,
  records: readonly AdvisoryEntry[],
): boolean {
  const isApplied = (fix: string): boolean =>
    [...changes.keys()].some((change) => isSameChange(fix, change))
  const changed = records.filter(({ fixes = [] }) => fixes.some(isApplied)).flatMap(idsOf)
  const called = records.map(idsOf)
  return recordsMeant([...patched.keys(), ...changed], called).size === called.length
}
