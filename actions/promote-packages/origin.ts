import type { Ports } from '@pakages/core'

/** Where people read of runs, such as `https://github.com/acme/packages/actions/runs`. */
export const runsUrlOf = ({ host }: Ports): string | undefined => {
  const { repository, serverUrl } = host.context
  return repository && `${serverUrl}/${repository}/actions/runs`
}

/** The repository and the commit that a registry is told to be of, as far as they are known. */
export const provenanceOf = ({
  host,
}: Ports): { source?: string | undefined; revision?: string | undefined } => {
  const { repository, serverUrl, commit } = host.context
  return { source: repository && `${serverUrl}/${repository}`, revision: commit }
}
