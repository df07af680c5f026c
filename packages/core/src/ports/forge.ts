import type { Digest } from '@pakages/model'

/** What reviews need of the place where people talk about packages: GitHub. */
export interface Forge {
  /**
   * Whether somebody is a member of a team, `organization/team`; of a team that is not there nobody
   * is.
   * @throws UserError when the token may not ask: it needs to read the organization's members.
   */
  isTeamMember(team: string, login: string): Promise<boolean>
  /** Answers on an issue or pull request, in Markdown. @returns The address of the comment. */
  comment(thread: number, markdown: string): Promise<string>
  /**
   * Takes a manifest out of a package of the container registry, which only the REST API can: the
   * registry itself does not delete.
   * @param image `owner/name`, the path in the registry.
   * @returns Whether it was there.
   * @throws UserError when the token may not delete, or GitHub does not allow it any more.
   */
  deleteManifest(image: string, digest: Digest): Promise<boolean>
}
