import type { Registry } from '@pakages/core'
import { blobOf, dagHash } from '@pakages/image'
import { parseSpecFile, type ConcreteDag, type Digest, type PushReport } from '@pakages/model'
import { gzipSync } from 'node:zlib'

/** A node of a concrete spec, as Spack writes it, with its true hash. */
export function node(
  name: string,
  version: string,
  dependencies: readonly Readonly<Record<string, unknown>>[] = [],
): Record<string, unknown> {
  const rest = {
    name,
    version,
    arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
    namespace: 'acme',
    parameters: { build_system: 'generic', cflags: [] },
    package_hash: `${name}====`,
    ...(dependencies.length > 0 && {
      dependencies: dependencies.map((to) => ({
        name: to['name'],
        hash: to['hash'],
        parameters: { deptypes: ['link', 'run'], virtuals: [] },
      })),
    }),
    annotations: { original_specfile_version: 5 },
  }
  return { ...rest, hash: dagHash(rest) }
}

/** The DAG of a root and everything it needs. */
export const dagOf = (
  root: Readonly<Record<string, unknown>>,
  ...others: readonly Readonly<Record<string, unknown>>[]
): ConcreteDag => parseSpecFile({ spec: { _meta: { version: 5 }, nodes: [root, ...others] } })

/** Stores bytes as a blob. */
export async function putBytes(
  registry: Registry,
  bytes: Buffer,
): Promise<{ digest: Digest; size: number }> {
  const blob = blobOf(bytes)
  await registry.putBlob(blob)
  return { digest: blob.digest, size: blob.size }
}

/** The tag of a spec, as Spack forms it. */
export const tagOf = (spec: {
  readonly name: string
  readonly version: string
  readonly hash: string
}): string => `${spec.name}-${spec.version}-${spec.hash}.spack`

/** One spec of a push report. */
export type PushedSpec = PushReport['specs'][number]

/**
 * Pushes an image as Spack makes it, and returns its line of the push report. `described` is what
 * its config blob says it is, `config` what else stands there.
 */
export async function pushSpec(
  registry: Registry,
  spec: Readonly<Record<string, unknown>>,
  content = 'the files',
  described: readonly unknown[] = [spec],
  config: Readonly<Record<string, unknown>> = {},
): Promise<PushedSpec> {
  const layer = await putBytes(registry, gzipSync(content))
  const configBlob = await putBytes(
    registry,
    Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        spec: { _meta: { version: 5 }, nodes: described },
        buildcache_layout_version: 3,
        ...config,
      }),
    ),
  )
  const manifest = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...configBlob },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', ...layer }],
  }
  const known = spec as { name: string; version: string; hash: PushedSpec['hash'] }
  const digest = await registry.putManifest(
    tagOf(known),
    manifest.mediaType,
    Buffer.from(JSON.stringify(manifest)),
  )
  return {
    name: known.name,
    version: known.version,
    hash: known.hash,
    target: 'x86_64_v3',
    tag: tagOf(known),
    manifest: digest,
    layer: layer.digest,
    size: layer.size,
    outcome: 'pushed',
  }
}
