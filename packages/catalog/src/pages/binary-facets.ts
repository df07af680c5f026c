import type { BinaryDocument } from '../documents.ts'

/** Something that tells binaries of a version from each other. */
export interface BinaryFacet {
  readonly key: 'target' | 'os' | 'compiler' | 'variants' | 'build'
  readonly label: string
  /** Of each binary, in their order. */
  readonly values: readonly string[]
}

/**
 * What is not the same in all binaries of a version: target and operating system, then compiler and
 * variants; where that does not tell all of them apart, the beginning of the hash does.
 */
export function facetsOf(binaries: readonly BinaryDocument[]): BinaryFacet[] {
  const variants = differingVariants(binaries)
  const all: BinaryFacet[] = [
    { key: 'target', label: 'Target', values: binaries.map(({ target }) => target) },
    { key: 'os', label: 'System', values: binaries.map(({ os }) => os) },
    {
      key: 'compiler',
      label: 'Compiler',
      values: binaries.map(({ compiler }) => compiler ?? 'not known'),
    },
    { key: 'variants', label: 'Variants', values: variants },
  ]
  const differing = all.filter(({ values }) => new Set(values).size > 1)
  const told = binaries.map((_, at) => JSON.stringify(differing.map(({ values }) => values[at])))
  return new Set(told).size === binaries.length
    ? differing
    : [
        ...differing,
        { key: 'build', label: 'Build', values: binaries.map(({ hash }) => hash.slice(0, 7)) },
      ]
}

/** Of each binary the variants that not all have. */
function differingVariants(binaries: readonly BinaryDocument[]): string[] {
  const common = (binaries[0]?.variants ?? []).filter((one) =>
    binaries.every(({ variants = [] }) => variants.includes(one)),
  )
  return binaries.map(
    ({ variants = [] }) => variants.filter((one) => !common.includes(one)).join(' ') || 'default',
  )
}
