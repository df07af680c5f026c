import type { ConcreteSpec } from '../spec/concrete-spec.ts'

/** A distribution of Linux, as `/etc/os-release` names it. */
export interface Distribution {
  /** `ID`, such as `debian`, `ubuntu`, `rocky`, `alpine`; `linux` where it names none. */
  readonly id: string
  /** `VERSION_ID`, such as `12` or `22.04`; rolling ones have none. */
  readonly version: string | undefined
  /** `PRETTY_NAME`, for people. */
  readonly name: string | undefined
}

/** What Spack calls distributions that it knows under another name than their own. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['ol', 'oracle'],
  ['opensuse-leap', 'opensuse'],
])

/**
 * Whether a spec was built on a distribution: Spack calls an operating system by its distribution and
 * as much of its version as it keeps, such as `debian12`, `ubuntu24.04`, `rocky9`.
 */
export function isBuiltOn({ arch }: ConcreteSpec, { id, version = '' }: Distribution): boolean {
  const name = (NAMES.get(id) ?? id).replaceAll('-', '_')
  const os = arch.platform_os
  if (arch.platform !== 'linux' || !os.startsWith(name)) return false
  const kept = os.slice(name.length)
  return kept === '' || version === kept || version.startsWith(`${kept}.`)
}
