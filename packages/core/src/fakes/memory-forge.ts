import type { Digest } from '@pakages/model'
import type { Forge } from '../ports/forge.ts'

/** A forge in memory: who is in which team is given, what was said and deleted can be read. */
export class MemoryForge implements Forge {
  readonly comments: { readonly thread: number; readonly markdown: string }[] = []
  readonly deleted: { readonly image: string; readonly digest: Digest }[] = []
  readonly #teams: Readonly<Record<string, readonly string[]>>

  /** @param teams The members of each team, `organization/team`, by login in lower case. */
  constructor(teams: Readonly<Record<string, readonly string[]>> = {}) {
    this.#teams = teams
  }

  async isTeamMember(team: string, login: string): Promise<boolean> {
    return this.#teams[team]?.includes(login.toLowerCase()) === true
  }

  async comment(thread: number, markdown: string): Promise<string> {
    this.comments.push({ thread, markdown })
    return `memory:/${thread}#${this.comments.length}`
  }

  async deleteManifest(image: string, digest: Digest): Promise<boolean> {
    const there = !this.deleted.some((one) => one.image === image && one.digest === digest)
    this.deleted.push({ image, digest })
    return there
  }
}
