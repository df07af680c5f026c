import { compareVersions, parseVersion, upTo } from '@pakages/model'

/** How far apart two versions are. */
export type ChangeKind = 'major' | 'minor' | 'patch'

/**
 * The first two numbers decide: another first is `major`, another second `minor`, all else `patch`.
 */
export function changeKind(from: string | undefined, to: string): ChangeKind {
  if (from === undefined) return 'major'
  const [a, b] = [from, to].map((text) => upTo(parseVersion(text), 2).text.split(/[._-]/)) as [
    string[],
    string[],
  ]
  if (a[0] !== b[0]) return 'major'
  return (a[1] ?? '0') === (b[1] ?? '0') ? 'patch' : 'minor'
}

/** Negative, zero or positive, as Spack orders them. */
export const compareTexts = (left: string, right: string): number =>
  compareVersions(parseVersion(left), parseVersion(right))
