import { targetOf, type ConcreteSpec } from '@pakages/model'

/** Targets of archspec that are not of the x86_64 family, by what `GOARCH` calls their family. */
const FAMILIES: readonly (readonly [pattern: RegExp, architecture: string])[] = [
  [
    /^(aarch64|armv8(\.\d)?a|armv9(\.\d)?a|thunderx2|a64fx|cortex_a\d+|neoverse_\w+|m[1-9])$/,
    'arm64',
  ],
  [/^(ppc64le|power\d+le)$/, 'ppc64le'],
  [/^(ppc64|power\d+)$/, 'ppc64'],
  [/^(riscv64|u74mc)$/, 'riscv64'],
  [/^(x86|i686|pentium\d|prescott)$/, 'x86'],
  [/^(arm|ppc|ppcle|sparc|sparc64)$/, ''],
]

/**
 * The `architecture` of an image, as stock Spack names it: `amd64`, `arm64`, else the name of the
 * family.
 */
export function architectureOf(spec: ConcreteSpec): string {
  const target = targetOf(spec)
  const family = FAMILIES.find(([pattern]) => pattern.test(target))
  return family === undefined ? 'amd64' : family[1] || target
}
