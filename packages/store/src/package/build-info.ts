import { NotFlow, parseFlow, type FlowValue } from './flow-yaml.ts'

/** What `.spack/binary_distribution` tells Spack to rewrite while it installs. */
export interface BuildInfo {
  /** The install root that it was built in. */
  readonly buildPath: string | undefined
  /** The script that long first lines of scripts lead through. */
  readonly sbang: string | undefined
  /** The prefixes, as built, of the package and of what it needs, by hash. */
  readonly prefixes: ReadonlyMap<string, string>
  /** Files and links below the prefix. */
  readonly textFiles: readonly string[]
  readonly binaries: readonly string[]
  readonly links: readonly string[]
}

/** Bytes: 100,000 files have 10 MB of names. */
export const LONGEST_BUILD_INFO = 16 * 1024 * 1024

/** A `binary_distribution` that is not as Spack writes it. */
export class UnreadableBuildInfo extends Error {}

/** All that any Spack from 0.20 on has written there. */
const KEYS = [
  'sbang_install_path',
  'buildpath',
  'spackprefix',
  'relative_prefix',
  'relative_rpaths',
  'relocate_textfiles',
  'relocate_binaries',
  'relocate_links',
  'hardlinks_deduped',
  'hash_to_prefix',
]

/**
 * Reads `.spack/binary_distribution`. What is absent is empty: Spack says so itself.
 * @throws UnreadableBuildInfo for a key that no Spack writes, a value of another kind, and YAML that
 * parsers could read differently.
 */
export function parseBuildInfo(content: Uint8Array): BuildInfo {
  const read = readFlow(content)
  const unknown = [...read.keys()].find((key) => !KEYS.includes(key))
  if (unknown !== undefined) throw new UnreadableBuildInfo(`it says "${unknown}"`)
  return {
    buildPath: text(read, 'buildpath'),
    sbang: text(read, 'sbang_install_path'),
    prefixes: map(read, 'hash_to_prefix'),
    textFiles: list(read, 'relocate_textfiles'),
    binaries: list(read, 'relocate_binaries'),
    links: list(read, 'relocate_links'),
  }
}

function readFlow(content: Uint8Array): ReadonlyMap<string, FlowValue> {
  try {
    return parseFlow(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content))
  } catch (error) {
    if (error instanceof NotFlow) throw new UnreadableBuildInfo(error.message)
    if (error instanceof TypeError) throw new UnreadableBuildInfo('it is not UTF-8')
    throw error
  }
}

function text(read: ReadonlyMap<string, FlowValue>, key: string): string | undefined {
  const value = read.get(key)
  if (value === undefined || typeof value === 'string') return value
  throw new UnreadableBuildInfo(`its "${key}" is no text`)
}

function list(read: ReadonlyMap<string, FlowValue>, key: string): readonly string[] {
  const value = read.get(key) ?? []
  if (Array.isArray(value)) return value as readonly string[]
  throw new UnreadableBuildInfo(`its "${key}" is no list`)
}

function map(read: ReadonlyMap<string, FlowValue>, key: string): ReadonlyMap<string, string> {
  const value = read.get(key) ?? new Map<string, string>()
  if (value instanceof Map) return value as ReadonlyMap<string, string>
  throw new UnreadableBuildInfo(`its "${key}" is no map`)
}
