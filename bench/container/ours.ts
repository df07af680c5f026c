import { join } from 'node:path'
import { finish, type Made, type Place } from './place.ts'

/** How an image of ours is made. */
export interface Own {
  readonly layers: 'short' | 'cache'
  /** Of the image, in the registry of the packages. */
  readonly repository: string
  readonly base: string
}

/** Makes an image with our own program, a whole process. */
export async function byPakages(place: Place, own: Own): Promise<Made> {
  const { server, bundle, spec } = place
  const began = performance.now()
  const stdout = await finish(place, [
    process.execPath,
    join(bundle, 'bin', 'pakages.mjs'),
    ...['container', '--json', '--layers', own.layers, '--sign', 'none', '--tags', '1'],
    ...['--registry', server.reference('cache'), '--base', own.base],
    ...['--image', server.reference(own.repository), spec],
  ])
  const seconds = (performance.now() - began) / 1000
  return { seconds, uploaded: (JSON.parse(stdout) as { uploaded: number }).uploaded }
}
