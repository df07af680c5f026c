import { UsageError } from '@pakages/core'

/**
 * What git takes for a tag, branch or commit, minus everything that it could take for an option, a
 * range or an expression.
 */
const REF =
  /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/

/**
 * Checks a tag, branch or commit that came from outside.
 * @param input The name of the input, for the message.
 * @throws UsageError
 */
export function checkRef(ref: string, input: string): string {
  if (REF.test(ref)) return ref
  throw new UsageError(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, {
    id: 'git-reference-malformed',
    fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.',
  })
}

/**
 * Checks the address of a git repository that came from outside. Only https and local files: other
 * transports run programs (`ext::`) or are not encrypted, and a password in the address would be
 * printed by git.
 * @throws UsageError
 */
export function checkRepository(url: string, input: string): string {
  const read = URL.canParse(url) ? new URL(url) : undefined
  const fits =
    read &&
    (read.protocol === 'https:' || read.protocol === 'file:') &&
    !read.username &&
    !read.password &&
    !/[\s\u0000-\u001f]/.test(url)
  if (fits) return url
  throw new UsageError(`"${input}" is not the https address of a git repository.`, {
    id: 'git-address-malformed',
    fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.',
  })
}

/**
 * The name of the folder in the cache that holds a clone at a ref. Different refs never share one.
 */
export const folderOf = (ref: string): string => ref.replaceAll('%', '%25').replaceAll('/', '%2F')

/**
 * `owner/name` and the server in the address of a remote, in any of git's spellings; user and
 * password are dropped.
 */
export function repositoryOf(
  remote: string,
): { readonly serverUrl: string; readonly repository: string } | undefined {
  const found =
    /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|(?:[^/@]+@))([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
      remote.trim(),
    )
  return found ? { serverUrl: `https://${found[1]!}`, repository: found[2]! } : undefined
}
