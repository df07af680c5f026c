import { compareVersions, parseVersion } from '@pakages/model'

/** How far apart two versions are. */
export type ChangeKind = 'major' | 'minor' | 'patch'

/** The first two numbers decide: another first is `major`, another second `minor`, all else `patch`. */
export function changeKind(from: string | undefined, to: string): ChangeKind {
  if (from === undefined) return 'major'
  const [a, b] = [parseVersion(from).release, parseVersion(to).release]
  if (String(a[0] ?? 0) !== String(b[0] ?? 0)) return 'major'
  return String(a[1] ?? 0) === String(b[1] ?? 0) ? 'patch' : 'minor'
}

/** Negative, zero or positive, as Spack orders them. */
export const compareTexts = (left: string, right: string): number => compareVersions(parseVersion(left), parseVersion(right))
