import type { BinaryInput, PackageInput, RegistryReading, SpecInput } from '@pakages/catalog'
import { digestOf } from '@pakages/image'
import type { Chance } from './chance.ts'
import { SITE } from './words.ts'

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
    variants: ['+shared', '~cuda', 'build_system=cmake', 'build_type=Release'],
    built: madeUpBuild(chance),
    complete: true,
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

/** A run of the year, of some commit. */
function madeUpBuild(chance: Chance): NonNullable<BinaryInput['built']> {
  const run = 1_000_000 + chance.below(9_000_000)
  return {
    time: `2026-${String(1 + chance.below(9)).padStart(2, '0')}-1${chance.below(10)}T07:12:00Z`,
    run: `${SITE.repository}/actions/runs/${run}/attempts/1`,
    source: SITE.repository!,
    commit: digestOf(`run ${run}`).slice(7, 47),
    signer: 'aurora-hpc/packages/.github/workflows/build.yml',
  }
}

/** What an index kept of these binaries, read a day before. */
export const madeUpReadings = (packages: readonly PackageInput[]): RegistryReading[] =>
  packages.flatMap(({ name, versions }) =>
    versions.flatMap(({ version, binaries }) =>
      binaries.map(
        ({ hash, manifest, layer, size, sboms, attestations, built }): RegistryReading => ({
          hash,
          spec: digestOf(`spec ${hash}`).slice(7, 39),
          ...{ time: '2026-11-19T06:00:00Z', manifest, layer, size, layers: 4 },
          sboms: sboms.map((one) => ({ ...one })),
          attestations: attestations.map((one) => ({ ...one })),
          ...(built && { built }),
          publishers: ['aurora-bot'],
          publisherKeys: [],
          provenance: true,
          recipe: digestOf(`recipe ${name} ${version}`),
        }),
      ),
    ),
  )
