import type { BinaryInput, SpecInput } from '@pakages/catalog'
import { digestOf } from '@pakages/image'
import type { Chance } from './chance.ts'

/** Makes up the binary of a spec; most are small, a few are large. */
export function madeUpBinary(
  { hash, name, version }: SpecInput,
  target: string,
  chance: Chance,
): BinaryInput {
  const sbom = (format: 'cyclonedx' | 'spdx', seed: string): BinaryInput['sboms'][number] => ({
    format,
    mediaType: `application/${format === 'spdx' ? 'spdx' : 'vnd.cyclonedx'}+json`,
    manifest: digestOf(`${seed} ${hash}`),
    components: 12,
  })
  return {
    hash,
    manifest: digestOf(`manifest ${hash}`),
    layer: digestOf(`layer ${hash}`),
    size: 20_000 + Math.floor(chance.next() ** 4 * 90_000_000),
    tag: `linux-debian12-${target}-gcc-12.2.0-${name}-${version}-${hash}.spack`,
    platform: 'linux',
    os: 'debian12',
    target,
    compiler: 'gcc@12.2.0',
    sboms: [sbom('cyclonedx', 'cdx'), sbom('spdx', 'spdx')],
    attestations: [
      {
        predicateType: 'https://slsa.dev/provenance/v1',
        manifest: digestOf(`slsa ${hash}`),
        signer: 'aurora-hpc/packages/.github/workflows/build.yml',
      },
    ],
  }
}
