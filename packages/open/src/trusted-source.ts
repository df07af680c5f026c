import { dirname, posix } from 'node:path'
import { filesOfTrust, parseConfiguration, type Configuration, type Ports } from '@pakages/core'
import { gitOf, textAt, withFolderAt } from '@pakages/repository'
import { trustedPlace, type TrustedPlace } from './default-branch.ts'

/** What is trusted, as the checkout or a commit has it. */
export interface TrustedSource {
  readonly configuration: Configuration | undefined
  /** What the files hold that the policy names; undefined: they lie beside the configuration. */
  texts(): Promise<ReadonlyMap<string, string> | undefined>
  /** Works with a folder that holds `reviews/`, or `statements/`. */
  recorded<T>(kind: 'reviews' | 'statements', work: (folder: string) => Promise<T>): Promise<T>
}

/**
 * Finds what is trusted: see {@link trustedPlace}.
 * @param file The configuration, there or not. Absolute.
 * @param checkedOut What lies there.
 * @throws UserError when the default branch cannot be read, or its configuration is malformed.
 */
export async function trustedSource(
  file: string,
  checkedOut: Configuration | undefined,
  token: string | undefined,
  ports: Pick<Ports, 'host' | 'processes' | 'signal'>,
): Promise<TrustedSource> {
  const place = await trustedPlace(file, token, ports)
  if (place.kind === 'checkout')
    return {
      configuration: checkedOut,
      texts: async () => undefined,
      recorded: (_, work) => work(dirname(file)),
    }
  return committedSource(file, place, checkedOut !== undefined, ports)
}

async function committedSource(
  file: string,
  place: Extract<TrustedPlace, { kind: 'commit' }>,
  isCheckedOut: boolean,
  ports: Pick<Ports, 'host' | 'processes' | 'signal'>,
): Promise<TrustedSource> {
  const git = gitOf(ports)
  const folder = posix.dirname(place.path)
  const text = await textAt(git, place, place.path)
  if (text === undefined && isCheckedOut)
    ports.host.warning(
      `${place.path} does not count: it is not on the default branch, which says what is trusted.`,
      { file: place.path },
    )
  const configuration = text === undefined ? undefined : parseConfiguration(text, file)
  const read = async (name: string): Promise<[string, string][]> => {
    const found = await textAt(git, place, posix.normalize(posix.join(folder, name)))
    return found === undefined ? [] : [[name, found]]
  }
  return {
    configuration,
    texts: async () => {
      return new Map(
        (await Promise.all(filesOfTrust(configuration?.values ?? {}).map(read))).flat(),
      )
    },
    recorded: (kind, work) =>
      withFolderAt(git, place, posix.join(folder, kind), (root) => work(posix.join(root, folder))),
  }
}
