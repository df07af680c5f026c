import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileEntry, packLayer, type LayerEntry } from '@pakages/container'
import { systemClock } from '@pakages/core'
import {
  descriptorOf,
  encode,
  fileBlob,
  IMAGE_CONFIG,
  IMAGE_LAYER,
  IMAGE_MANIFEST,
  putBytes,
} from '@pakages/image'
import { LayoutRegistry } from '@pakages/oci'

/** What programs that were built against glibc load of it. */
const LIBRARIES = ['c', 'm', 'mvec', 'pthread', 'dl', 'rt', 'util', 'resolv']

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

/**
 * Writes a base into a folder in OCI layout: glibc of this machine, and nothing else, so that no
 * network is needed.
 * @returns its name; undefined on a machine without glibc.
 */
export async function baseOfThisMachine(folder: string): Promise<string | undefined> {
  const architecture = ARCHITECTURES[process.arch]
  const entries = filesOfGlibc()
  if (entries.length === 0 || architecture === undefined) return undefined
  const file = join(folder, 'layer.tar.gz')
  const layer = await packLayer(entries, file)
  const registry = new LayoutRegistry(`oci-layout:${folder}`, folder, systemClock)
  await registry.putBlob(fileBlob(file, layer.digest, layer.size))
  const config = encode({
    architecture,
    os: 'linux',
    config: {},
    history: [{ created_by: 'npm start' }],
    rootfs: { type: 'layers', diff_ids: [layer.diffId] },
  })
  await putBytes(registry, config)
  const { digest, size } = layer
  const manifest = encode({
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    config: descriptorOf(IMAGE_CONFIG, config),
    layers: [{ mediaType: IMAGE_LAYER, digest, size }],
  })
  await registry.putManifest('glibc', IMAGE_MANIFEST, manifest)
  return `oci-layout:${folder}:glibc`
}

/** The libraries of glibc beside the one that this process has loaded, and the loader. */
function filesOfGlibc(): LayerEntry[] {
  const report = process.report.getReport() as unknown as { sharedObjects: string[] }
  const libc = report.sharedObjects.find((path) => basename(path) === 'libc.so.6')
  if (libc === undefined) return []
  const loaders = report.sharedObjects.filter((path) => /\/ld-linux[^/]*\.so\.\d$/.test(path))
  const beside = LIBRARIES.flatMap((name) =>
    [`lib${name}.so.6`, `lib${name}.so.0`, `lib${name}.so.1`, `lib${name}.so.2`].map((file) =>
      join(dirname(libc), file),
    ),
  )
  return [...new Set([...beside, ...loaders])]
    .filter((path) => existsSync(path))
    .map((path) => fileEntry(path, readFileSync(realpathSync(path)), 0o755))
}
