import { messageOf, UserError, type Forge } from '@pakages/core'
import type { Digest } from '@pakages/model'
import type { Octokit } from '@octokit/rest'
import type { RepositoryName } from '../code-host/branch.ts'
import { statusOf } from '../code-host/request.ts'

/** GitHub cuts comments off at so many characters. */
const LONGEST_COMMENT = 65_000

/** Threads and teams of a repository, and the packages of its owner. */
export class GitHubForge implements Forge {
  readonly #octokit: Octokit
  readonly #name: RepositoryName

  constructor(octokit: Octokit, name: RepositoryName) {
    this.#octokit = octokit
    this.#name = name
  }

  async isTeamMember(team: string, login: string): Promise<boolean> {
    const [org = '', team_slug = ''] = team.split('/')
    try {
      const { data } = await this.#octokit.rest.teams.getMembershipForUserInOrg({
        org,
        team_slug,
        username: login,
      })
      // Who was invited and has not answered is `pending`.
      return data.state === 'active'
    } catch (error) {
      if (statusOf(error) === 404) return false
      throw refused(
        error,
        `say whether ${login} is in ${team}`,
        'Give a token that may read the members of the organization (the default token of a job may not), as the input "token".',
      )
    }
  }

  async comment(thread: number, markdown: string): Promise<string> {
    try {
      const { data } = await this.#octokit.rest.issues.createComment({
        ...this.#name,
        issue_number: thread,
        body: markdown.slice(0, LONGEST_COMMENT),
      })
      return data.html_url
    } catch (error) {
      throw refused(
        error,
        `comment on #${thread}`,
        'Give the job "permissions: issues: write, pull-requests: write".',
      )
    }
  }

  async deleteManifest(image: string, digest: Digest): Promise<boolean> {
    const [owner = '', ...rest] = image.split('/')
    const of = { package_type: 'container', package_name: rest.join('/') } as const
    try {
      const organization =
        (await this.#octokit.rest.users.getByUsername({ username: owner })).data.type ===
        'Organization'
      const versions = organization
        ? await this.#octokit.paginate(
            this.#octokit.rest.packages.getAllPackageVersionsForPackageOwnedByOrg,
            { ...of, org: owner, per_page: 100 },
          )
        : await this.#octokit.paginate(
            this.#octokit.rest.packages.getAllPackageVersionsForPackageOwnedByUser,
            { ...of, username: owner, per_page: 100 },
          )
      // The name of a version of a container is the digest of its manifest.
      const version = versions.find(({ name }) => name === digest)
      if (!version) return false
      if (organization)
        await this.#octokit.rest.packages.deletePackageVersionForOrg({
          ...of,
          org: owner,
          package_version_id: version.id,
        })
      else
        await this.#octokit.rest.packages.deletePackageVersionForUser({
          ...of,
          username: owner,
          package_version_id: version.id,
        })
      return true
    } catch (error) {
      throw refused(
        error,
        `delete ${digest} of ${image}`,
        'Give the job "permissions: packages: write" and the package to this repository as administrator; GitHub keeps public versions with more than 5,000 downloads, which only its support removes.',
      )
    }
  }
}

/** What GitHub's refusal means; other errors come back as they are. */
function refused(error: unknown, doing: string, fix: string): unknown {
  return statusOf(error) === undefined
    ? error
    : new UserError(
        `GitHub refused to ${doing}: ${messageOf(error).split('\n')[0]!.slice(0, 300)}`,
        { fix, cause: error },
      )
}
