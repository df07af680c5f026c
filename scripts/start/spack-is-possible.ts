import { join } from 'node:path'
import { cacheFolder, messageOf, nodeProcesses } from '@pakages/core'
import { openSpack } from '@pakages/spack'

/** Whether the examples can be built here. */
export type Possible = { readonly kind: 'yes' } | { readonly kind: 'no'; readonly why: string }

/**
 * Whether Spack and its recipes are here or can be cloned, and there is a compiler. Clones them
 * when they are not here.
 * @param env The environment that tells where to look: `SPACK_ROOT`, `PATH`, `PAKAGES_CACHE`.
 */
export async function spackIsPossible(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Possible> {
  const cache = cacheFolder(env)
  try {
    await openSpack(
      {
        processes: nodeProcesses,
        signal: AbortSignal.timeout(30 * 60_000),
        host: {
          env,
          info: (text) => console.log(text),
          group: (heading, body) => {
            console.log(heading)
            return body()
          },
        },
      },
      {
        workFolder: join(cache, 'start', 'probe'),
        cacheFolder: cache,
        repositories: [],
        installRoot: join(cache, 'start', 'built'),
        paddedLength: 0,
        externals: [],
        mirrors: [],
        binariesOnly: true,
      },
    )
    return { kind: 'yes' }
  } catch (error) {
    return { kind: 'no', why: messageOf(error).replace(/\s*\n\s*/g, ' ') }
  }
}
