import { readPublishedIndex, type ServedIndex } from '@pakages/catalog'
import { messageOf, type Ports } from '@pakages/core'

/**
 * The index that is served now where the next one will be: its readers shall find all of it while
 * the two are exchanged, and the next version is higher than its own.
 * @param url Where the site is served; undefined: nobody knows.
 * @returns undefined where there is none, or it cannot be read: that is said, and stops nothing.
 */
export async function indexBefore(
  url: string | undefined,
  { http, clock, host }: Pick<Ports, 'http' | 'clock' | 'host'>,
): Promise<ServedIndex | undefined> {
  if (url === undefined) return undefined
  try {
    const found = await readPublishedIndex(url, http, clock.now())
    if (found && found.version !== (found.root.version ?? 0))
      host.warning(
        `The index at ${url} has version ${found.root.version}, which is of a time to come: it is passed over. Check the clock of this machine, and who else publishes there.`,
      )
    return found
  } catch (error) {
    host.warning(
      `The index that is published at ${url} could not be read (${messageOf(error)}): who reads it while this one takes its place may have to try again.`,
    )
    return undefined
  }
}
