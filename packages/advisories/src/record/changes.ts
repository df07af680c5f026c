/** Addresses of a commit: at forges, and what cgit, gitweb and Gitiles make of one. */
const COMMIT =
  /\/commits?\/([0-9a-f]{7,40})(?![0-9a-z])|\/(?:commit|patch|diff)\/?\?(?:[^#\s]*&)?id=([0-9a-f]{7,40})|[?;&]a=(?:commit|commitdiff|patch|blobdiff_plain)[^#\s]*[;&]h=([0-9a-f]{7,40})|\/\+\/([0-9a-f]{40})(?![0-9a-z])/i

/** Addresses of what was proposed: GitHub's pull requests, GitLab's merge requests. */
const PROPOSAL = /^https?:\/\/([^/?#]+\/[^?#]+?)\/(?:-\/)?(pull|merge_requests)\/(\d+)/i

/**
 * The change to the sources that an address (of a commit, of its patch, of a pull request) is of:
 * the commit, in lower case, or `github.com/o/r/pull/12`; undefined for other addresses.
 */
export function changeOf(address: string): string | undefined {
  if (address.length > 2000 || !/^https?:\/\//i.test(address)) return undefined
  const commit = COMMIT.exec(address)
    ?.slice(1)
    .find((one) => one !== undefined)
  if (commit !== undefined) return commit.toLowerCase()
  const [, place, kind, number] = PROPOSAL.exec(address) ?? []
  return place === undefined ? undefined : `${place}/${kind!}/${number!}`.toLowerCase()
}

/** Whether two changes are one: a commit may be shortened. */
export const isSameChange = (one: string, other: string): boolean =>
  one === other ||
  (isCommit(one) && isCommit(other) && (one.startsWith(other) || other.startsWith(one)))

const isCommit = (text: string): boolean => /^[0-9a-f]{7,40}$/.test(text)
