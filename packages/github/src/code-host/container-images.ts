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

/**
 * Takes a manifest out of an image of GitHub's container registry, which only the REST API can.
 * @param image `owner/name`.
 * @returns Whether it was there.
 * @throws UserError when there is no such image, the token may not delete from it, or GitHub keeps
 * it.
 */
export const deleteManifest = (octokit: Octokit, image: string, digest: Digest): Promise<boolean> =>
  asking(
    `delete ${digest} of ${image}`,
    'Give the job "permissions: packages: write" and the package to this repository as administrator; GitHub keeps public versions with more than 5,000 downloads, which only its support removes.',
    async () => {
      const found = await imageNamed(octokit, image)
      const version = await versionOf(octokit, found, digest)
      if (version === undefined) return false
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

/** The number of the version that is a manifest: a container's versions are named by digests. */
async function versionOf(
  octokit: Octokit,
  { owner, ofOrganization, ...of }: ContainerImage,
  digest: Digest,
): Promise<number | undefined> {
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
  for await (const { data } of pages) {
    const found = data.find(({ name }) => name === digest)
    if (found) return found.id
  }
  return undefined
}
