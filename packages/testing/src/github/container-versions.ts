import type { Answer, Asked } from '../upstream/site.ts'
import { notFound, paged, refused, type Json } from './answers.ts'
import type { Matched } from './openapi.ts'
import type { ContainerVersion, GitHubState } from './state.ts'

/** The versions of the image that a path names; undefined where its owner has no such image. */
function versionsIn({ id, path }: Matched, state: GitHubState): ContainerVersion[] | undefined {
  const owner = path['org'] ?? path['username'] ?? ''
  // An organization's images are not at the paths of users, and the other way round.
  const fits = state.organizations.has(owner) === /-org(anization)?$/.test(id)
  return fits && path['package_type'] === 'container'
    ? state.containers.get(`${owner}/${path['package_name']}`)
    : undefined
}

/** Lists the versions of a container image, newest first. */
export function listVersions(matched: Matched, asked: Asked, state: GitHubState): Answer {
  const versions = versionsIn(matched, state)
  if (!versions) return notFound()
  return paged(asked, versions.toReversed(), ({ id, digest }) => ({
    ...(matched.item() as Json),
    id,
    name: digest,
  }))
}

/** Deletes one version, unless GitHub keeps it. */
export function deleteVersion(matched: Matched, state: GitHubState): Answer {
  const versions = versionsIn(matched, state)
  const at =
    versions?.findIndex(({ id }) => id === Number(matched.path['package_version_id'])) ?? -1
  const version = versions?.[at]
  if (!versions || !version) return notFound()
  if (state.packagesKept)
    return refused(
      400,
      'Publicly visible package versions with more than 5000 downloads cannot be deleted. Contact GitHub support for further assistance.',
    )
  versions.splice(at, 1)
  return { status: 204, body: undefined }
}
