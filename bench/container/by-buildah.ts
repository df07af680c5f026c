import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDockerRegistry } from '@pakages/testing/docker-registry'
import { findProgram } from '@pakages/testing/machine'
import { finish, measured, type Made, type Place } from './place.ts'

/** Most layers that overlayfs takes in buildah; with vfs each copies all that lies below. */
const MOST = { overlay: 120, vfs: 60 } as const

/** How buildah keeps layers on this machine, and how images are made with it. */
export interface Buildah {
  readonly driver: keyof typeof MOST
  /** Whether each package has its own layer; else all are in one. */
  readonly layered: boolean
}

/** What buildah can do here; undefined where it is not there. */
export async function findBuildah(place: Place): Promise<Buildah | undefined> {
  if (!findProgram('buildah')) return undefined
  const folder = join(place.folder, 'probe')
  const driver = await buildah(place, { driver: 'overlay', folder }, 'from', 'scratch').then(
    () => 'overlay' as const,
    () => 'vfs' as const,
  )
  return { driver, layered: place.count <= MOST[driver] }
}

/** The rows say it. */
export const nameOf = ({ driver, layered }: Buildah): string =>
  `buildah build${layered ? ' --layers' : ' (one layer)'}, push (${driver})`

/**
 * Makes an image of the installed files with buildah and pushes it to a registry of its own, twice.
 */
export async function byBuildah(
  place: Place,
  store: string,
  { driver, layered }: Buildah,
): Promise<readonly [Made, Made]> {
  const { base } = place
  const file = join(place.folder, 'Containerfile')
  const copies = layered
    ? globSync('linux-*/*', { cwd: store })
        .toSorted()
        .map((path) => `COPY ${path} /opt/pakages/${path}`)
    : ['COPY . /opt/pakages/']
  writeFileSync(file, [`FROM oci:${base}:1`, ...copies, ''].join('\n'))
  const folder = join(place.folder, 'buildah')
  mkdirSync(folder)
  const server = await startDockerRegistry({ folder: join(folder, 'registry') })
  const own = { ...place, folder, server }
  const make = (): Promise<Made> =>
    measured(own, async () => {
      const build = ['build', '--isolation', 'chroot', '--layers', '-t', 'bench', '-f', file, store]
      await buildah(own, { driver, folder }, ...build)
      const target = `docker://${server.host}/app:1`
      await buildah(own, { driver, folder }, 'push', '--tls-verify=false', 'bench', target)
    })
  try {
    return [await make(), await make()]
  } finally {
    await server.stop()
    rmSync(join(folder, 'root'), { recursive: true, force: true })
  }
}

function buildah(
  place: Pick<Place, 'folder' | 'server'>,
  { driver, folder }: { readonly driver: string; readonly folder: string },
  ...words: readonly string[]
): Promise<string> {
  const own = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run')]
  return finish(place, ['buildah', '--storage-driver', driver, ...own, ...words])
}
