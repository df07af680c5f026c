/** What one line of `spack install` tells of one package. */
export type InstallLine =
  | { readonly kind: 'started' | 'extracting' | 'installed' | 'failed'; readonly hash: string }
  /** `subject` is a name (classic installer) or the first seven characters of a hash (new one). */
  | { readonly kind: 'phase'; readonly subject: string; readonly phase: string }

const HASHED = String.raw`\S+-([a-z2-7]{32})`
const CLASSIC: readonly (readonly ['started' | 'extracting' | 'installed' | 'failed', RegExp])[] = [
  ['started', new RegExp(`^==> Installing ${HASHED}(?: \\[\\d+/\\d+\\])?$`)],
  ['extracting', new RegExp(`^==> Extracting ${HASHED} from binary cache$`)],
  ['installed', new RegExp(`^==> \\S+: Successfully installed ${HASHED}$`)],
  // "Package was not installed" is said of every root that is missing, also of those that were
  // never begun.
  ['failed', new RegExp(`^==> Error: ${HASHED}: (?!Package was not installed)`)],
]

/** Phases of the classic installer, by package name. */
const PHASE = /^==> (\S+): Executing phase: '([^']+)'$/
/** State lines of the new installer: `HASH7 NAME@VERSION: STATE`. */
const STATE = /^([a-z2-7]{7}) [^\s@]+@\S+: (.+)$/

/**
 * Reads a line of `spack install`, of the classic installer or the new one. Lines of different
 * packages arrive in any order, so each is judged by what it says alone; undefined for all that
 * does not matter here.
 */
export function readInstallLine(line: string): InstallLine | undefined {
  for (const [kind, pattern] of CLASSIC) {
    const hash = pattern.exec(line)?.[1]
    if (hash) return { kind, hash }
  }
  const phase = PHASE.exec(line)
  if (phase) return { kind: 'phase', subject: phase[1]!, phase: phase[2]! }
  const state = STATE.exec(line)
  return state ? readState(state[1]!, state[2]!) : undefined
}

function readState(hash: string, state: string): InstallLine {
  if (state === 'finished') return { kind: 'installed', hash }
  if (state === 'failed') return { kind: 'failed', hash }
  if (state === 'staging') return { kind: 'started', hash }
  if (state === 'fetching from build cache') return { kind: 'extracting', hash }
  return { kind: 'phase', subject: hash, phase: state }
}
