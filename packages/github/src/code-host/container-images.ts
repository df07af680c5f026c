import type { Digest } from '@pakages/model'
import type { Octokit } from '@octokit/rest'
import { asking } from './refusal.ts'

/** An image of GitHub's container registry, as the REST API names it. */
interface ContainerImage {
  readonly package_type: 'container'
  readonly package_name: string
  readonly owner: string
  /** Organizations and users have endpoints of their own. */
  readonly ofOrganization: boolean
}

/** What was listed of images: how each is named, and the numbers of its versions. */
export type KnownVersions = Map<
  string,
  { readonly named: ContainerImage; readonly versions: Map<string, number> }
>

/**
 * Takes a manifest out of an image of GitHub's container registry, which only the REST API can.
 * @param image `owner/name`.
 * @param known What was listed before: thousands are deleted without listing each time.
 * @returns Whether it was there.
 * @throws UserError when there is no such image, the token may not delete from it, or GitHub keeps
 * it.
 */
export const deleteManifest = (
  octokit: Octokit,
  image: string,
  digest: Digest,
  known: KnownVersions,
): Promise<boolean> =>
  asking(
    `delete ${digest} of ${image}`,
    'Give the job "permissions: packages: write" and the package to this repository as administrator; GitHub keeps public versions with more than 5,000 downloads, which only its support removes.',
    async () => {
      if (!known.get(image)?.versions.has(digest)) {
        const named = await imageNamed(octokit, image)
        known.set(image, { named, versions: await versionsOf(octokit, named) })
      }
      const { named: found, versions } = known.get(image)!
      const version = versions.get(digest)
      if (version === undefined) return false
      versions.delete(digest)
      const { ofOrganization, owner, ...of } = found
      const target = { ...of, package_version_id: version }
      await (ofOrganization
        ? octokit.rest.packages.deletePackageVersionForOrg({ ...target, org: owner })
        : octokit.rest.packages.deletePackageVersionForUser({ ...target, username: owner }))
      return true
    },
  )

async function imageNamed(octokit: Octokit, image: string): Promise<ContainerImage> {
  const [owner = '', ...rest] = image.split('/')
  const { data } = await octokit.rest.users.getByUsername({ username: owner })
  return {
    package_type: 'container',
    package_name: rest.join('/'),
    owner,
    ofOrganization: data.type === 'Organization',
  }
}

/** The numbers of the versions by their manifests: a container's versions are named by digests. */
async function versionsOf(
  octokit: Octokit,
  { owner, ofOrganization, ...of }: ContainerImage,
): Promise<Map<string, number>> {
  const { packages } = octokit.rest
  const pages = ofOrganization
    ? octokit.paginate.iterator(packages.getAllPackageVersionsForPackageOwnedByOrg, {
        ...of,
        org: owner,
        per_page: 100,
      })
    : // GitHub describes no size of the page here.
      octokit.paginate.iterator(packages.getAllPackageVersionsForPackageOwnedByUser, {
        ...of,
        username: owner,
      })
  const versions = new Map<string, number>()
  for await (const { data } of pages) for (const { id, name } of data) versions.set(name, id)
  return versions
}
