import type { SpecHash } from '../identity/spec-hash.ts'
import { isExternal, targetOf, type ConcreteSpec } from './concrete-spec.ts'
import { ALL_KINDS, reachable } from './dag.ts'

/** One of several binaries that answer a query. */
export interface ComparedBinary {
  readonly spec: ConcreteSpec
  /** When it was pushed, RFC 3339, and from which commit, where a generation says so. */
  readonly recorded?: string | undefined
  readonly commit?: string | undefined
  /** When it was installed here, RFC 3339. */
  readonly installed?: string | undefined
}

/**
 * A table of what differs, aligned, with the exact text to ask for in its first column.
 * @returns Its lines.
 */
export function differences(
  found: readonly ComparedBinary[],
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
): string[] {
  const below = found.map(({ spec }) => dependenciesOf(spec, specs))
  const columns: (readonly [title: string, cells: readonly string[]])[] = [
    ['version', found.map(({ spec }) => spec.version)],
    ['variants', variantCells(found.map(({ spec }) => spec))],
    ['dependency', dependencyCells(below)],
    ['target', found.map(({ spec }) => targetOf(spec))],
    ['system', found.map(({ spec }) => `${spec.arch.platform}-${spec.arch.platform_os}`)],
    ['recipe', found.map(({ spec }) => (spec.package_hash ?? '').slice(0, 7))],
    ['date', found.map(({ recorded }) => minuteOf(recorded))],
    ['installed', found.map(({ installed }) => minuteOf(installed))],
    ['commit', found.map(({ commit }) => (commit ?? '').slice(0, 7))],
  ]
  const differing = columns.filter(([, cells]) => new Set(cells).size > 1)
  return aligned([
    ['ask for', ...differing.map(([title]) => title)],
    ...found.map(({ spec }, at) => [
      toType(spec, found),
      ...differing.map(([, cells]) => cells[at]! || '-'),
    ]),
  ])
}

const minuteOf = (time: string | undefined): string => (time ?? '').slice(0, 16).replace('T', ' ')

/** What to ask for: `name/hash`, as much of the hash as tells it from the others. */
export function toType({ name, hash }: ConcreteSpec, among: readonly ComparedBinary[]): string {
  let length = 7
  const others = among.map(({ spec }) => spec.hash).filter((other) => other !== hash)
  while (others.some((other) => other.startsWith(hash.slice(0, length)))) length++
  return `${name}/${hash.slice(0, length)}`
}

/** The variants that not all have alike, as they are typed. */
function variantCells(found: readonly ConcreteSpec[]): string[] {
  const names = [...new Set(found.flatMap((spec) => Object.keys(spec.parameters)))].sort()
  const differing = names.filter(
    (name) => new Set(found.map((spec) => JSON.stringify(spec.parameters[name]))).size > 1,
  )
  return found.map((spec) =>
    differing.flatMap((name) => variantText(name, spec.parameters[name])).join(' '),
  )
}

function variantText(
  name: string,
  value: ConcreteSpec['parameters'][string] | undefined,
): string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'boolean') return [`${value ? '+' : '~'}${name}`]
  return [`${name}=${String(value)}`]
}

type Dependencies = ReadonlyMap<string, ConcreteSpec>

function dependenciesOf(
  spec: ConcreteSpec,
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
): Dependencies {
  const closed = reachable({ roots: [spec.hash], specs }, ALL_KINDS)
  return new Map(closed.filter(({ hash }) => hash !== spec.hash).map((one) => [one.name, one]))
}

/**
 * At most three dependencies that not all have alike; those that differ in more than in what they
 * depend on themselves come first.
 */
function dependencyCells(below: readonly Dependencies[]): string[] {
  const names = [...new Set(below.flatMap((one) => [...one.keys()]))].sort()
  const by = (text: (spec: ConcreteSpec) => string): string[] =>
    names.filter(
      (name) => new Set(below.map((one) => (one.has(name) ? text(one.get(name)!) : ''))).size > 1,
    )
  const versions = by(({ version }) => version)
  if (versions.length > 0) return cells(below, versions, (spec) => `^${spec.name}@${spec.version}`)
  const variants = by((spec) => JSON.stringify([spec.parameters, isExternal(spec)]))
  const hashes = variants.length > 0 ? variants : by(({ hash }) => hash)
  return cells(below, hashes, (spec) => `^${spec.name}/${spec.hash.slice(0, 7)}`)
}

const cells = (
  below: readonly Dependencies[],
  names: readonly string[],
  text: (spec: ConcreteSpec) => string,
): string[] =>
  below.map((one) =>
    names
      .slice(0, 3)
      .flatMap((name) => (one.has(name) ? [text(one.get(name)!)] : []))
      .join(' '),
  )

/** Letters in a line: what is longer is torn apart by narrow terminals. */
const WIDEST = 70

/** One line for a row; where that is too long, one for a cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const lines = inColumns(rows)
  const [titles, ...others] = rows
  if (lines.every((line) => line.length <= WIDEST)) return lines
  const widest = Math.max(...titles!.slice(1).map((title) => title.length))
  const below = (row: readonly string[]): string[] =>
    row.slice(1).map((cell, at) => `    ${titles![at + 1]!.padEnd(widest)}  ${cell}`)
  return [`  ${titles![0]!}`, ...others.flatMap((row) => [`  ${row[0]!}`, ...below(row)])]
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')}`.trimEnd(),
  )
}
