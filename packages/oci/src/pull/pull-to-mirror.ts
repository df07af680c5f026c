import { removeAbandoned, type Registry } from '@pakages/core'
import { dagOf, readConfig, RegistryError, type SpackImage } from '@pakages/image'
import { label, shortHash, subDag, type ConcreteDag, type SpecHash } from '@pakages/model'
import type { Readable, Transform } from 'node:stream'
import { MirrorFolder } from '../build-cache/mirror-folder.ts'
import type { WantedPackage } from './find-packages.ts'
import {
  pullPackages,
  type PullDestination,
  type PullOptions,
  type PullOutcome,
} from './pull-packages.ts'

/** What to pull into a folder. */
export interface MirrorPullOptions extends Omit<PullOptions, 'into'> {
  /** The folder of the mirror; blobs that lie there already are used again. */
  readonly folder: string
  /**
   * Makes what the bytes of a tarball pass on their way into the folder; it must pass them on as they
   * are. Called anew for each try. Default: nothing.
   */
  readonly through?: ((hash: SpecHash) => Transform) | undefined
}

/**
 * Brings packages from registries into a local build cache folder of layout 3, from which Spack
 * installs with `--cache-only`. Every blob is checked against its digest and size before it appears
 * in the folder.
 * @returns An outcome for each package, in the order of `wanted`. @throws RegistryError
 */
export async function pullToMirror(options: MirrorPullOptions): Promise<PullOutcome[]> {
  const mirror = new MirrorFolder(options.folder)
  await removeAbandoned(options.folder)
  await mirror.writeHeader()
  return pullPackages({ ...options, into: new MirrorDestination(mirror, options.through) })
}

class MirrorDestination implements PullDestination {
  readonly #mirror: MirrorFolder
  readonly #through: MirrorPullOptions['through']

  constructor(mirror: MirrorFolder, through: MirrorPullOptions['through']) {
    this.#mirror = mirror
    this.#through = through
  }

  has({ layer }: SpackImage): Promise<boolean> {
    return this.#mirror.has(layer)
  }

  take(hash: SpecHash, { layer }: SpackImage, bytes: Readable, from: string): Promise<void> {
    return this.#mirror.write(layer, bytes, from, this.#through?.(hash))
  }

  async add({ hash, dag }: WantedPackage, registry: Registry, image: SpackImage): Promise<string> {
    const whole = dag ? subDag(dag, hash) : await readDag(hash, registry, image)
    await this.#mirror.add(whole, hash, image.layer)
    return label(whole.specs.get(hash)!)
  }
}

async function readDag(
  hash: SpecHash,
  registry: Registry,
  image: SpackImage,
): Promise<ConcreteDag> {
  const from = `${registry.reference}:${image.tag}`
  const config = await readConfig(registry, image)
  if (config.hash !== hash)
    throw new RegistryError(
      'malformed',
      `${from} holds /${shortHash(config.hash)}, not /${shortHash(hash)}.`,
      {
        id: 'image-of-other-package',
        fix: 'Somebody pushed another package under this tag: remove it and push the right one anew.',
      },
    )
  return dagOf(config, from)
}
