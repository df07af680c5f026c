import { DEFAULT_UPDATE_RULES, type UpdateRules } from '@pakages/core'
import {
  continuesLine,
  parseVersion,
  sameVersion,
  type NewVersion,
  type Recipe,
} from '@pakages/model'
import { versionForm } from '@pakages/spack'
import {
  addressOfRelease,
  archiveAddress,
  claim,
  interpret,
  judge,
  newestVersions,
  upstreamFactsOf,
  type ArchiveAddress,
  type Interpreted,
  type Listed,
  type RefusedRelease,
  type Release,
} from '@pakages/upstream'
import type { Peer } from './peers.ts'
import { spelledIn } from './spelled-in.ts'
import type { ProjectTag, TaggedProject } from './tagged-project.ts'

/** What a maintainer's run on some day makes of a recipe. */
export interface RunResult {
  readonly proposed: readonly Release[]
  readonly refused: readonly RefusedRelease[]
  /** Why nothing can be proposed at all. */
  readonly silent?: string
}

/** How many tags the question about a repository on GitHub asks for. */
const NEWEST = 50

/** A commit that nobody wrote down. */
const UNWRITTEN = '0'.repeat(40)

/** What GitHub would have listed on a day: the tags whose commits are newest. */
function listingOn(tags: readonly ProjectTag[], now: number): Listed[] {
  return tags
    .filter(({ made }) => made <= now)
    .toSorted((a, b) => b.committed - a.committed)
    .slice(0, NEWEST)
    .map(({ name, made }) => ({
      name,
      date: new Date(made).toISOString(),
      commit: UNWRITTEN,
    }))
}

/** A tag that we cannot read, as a version that can be compared. */
const plainVersion = (tag: string): string =>
  tag
    .replace(/^v/, '')
    .replaceAll(/[^\w.-]/g, '-')
    .slice(0, 100)

/** Runs of the updater on one state of a recipe, with its default settings. */
export class ScheduledRuns {
  readonly #recipe: Recipe
  readonly #facts: ReturnType<typeof upstreamFactsOf>
  readonly #project: TaggedProject
  readonly #peer: Peer | undefined
  /** @param peer Who chooses in our place. */
  constructor(recipe: Recipe, project: TaggedProject, peer?: Peer) {
    this.#recipe = recipe
    this.#facts = upstreamFactsOf(recipe)
    this.#project = project
    this.#peer = peer
  }

  /** Where releases are looked for; undefined for nowhere. */
  get place(): string | undefined {
    const found = claim(this.#facts)
    return found.kind === 'claimed' ? found.datasource : undefined
  }

  /** What is proposed on a day, before archives are fetched. */
  on(now: number, which: UpdateRules['which'] = 'newest'): RunResult {
    const listed = listingOn(this.#project.tags, now)
    const read = interpret(this.#facts, 'tag', listed)
    if (this.#peer) return this.#chosenBy(this.#peer, listed, read)
    if (read.kind === 'unreadable')
      return { proposed: [], refused: [], silent: 'no name was understood' }
    const rules = { ...DEFAULT_UPDATE_RULES, which }
    const { candidates, refused } = judge(this.#facts, read.releases, rules, now)
    const releases = candidates.map(({ release }) => release)
    const lost = releases.find(({ version }) => !this.#hasSource(version))
    return lost === undefined
      ? { proposed: releases, refused }
      : { proposed: [], refused, silent: 'its address is only known to who runs the recipe' }
  }

  /** Why a version beside newer ones is not proposed with `which: all`, on a day. */
  whyNotOlder(version: string, now: number): string {
    const { proposed, refused, silent } = this.on(now, 'all')
    const wanted = parseVersion(version)
    const isWanted = (each: { readonly version: string }): boolean =>
      sameVersion(parseVersion(each.version), wanted)
    if (silent !== undefined) return silent
    if (proposed.some(isWanted)) return 'another spelling'
    const reason = refused.find(isWanted)?.reasons[0]
    if (reason !== undefined) return reason.replaceAll(/"[^"]*"/g, '…')
    const listed = listingOn(this.#project.tags, now)
    const read = interpret(this.#facts, 'tag', listed)
    if (read.kind === 'unreadable' || !read.releases.some(isWanted))
      return listed.length < NEWEST
        ? 'its name was not understood'
        : 'it is none of the newest tags, which are asked for'
    const known = this.#facts.versions.map((each) => parseVersion(each.version))
    return continuesLine(wanted, known)
      ? 'it was there when people took a newer one'
      : 'people had taken a later one of its line, or none of it'
  }

  /** What a peer takes, spelled as we would where we can read it, else without the `v` of its tag. */
  #chosenBy(peer: Peer, listed: readonly Listed[], read: Interpreted): RunResult {
    const releases = read.kind === 'releases' ? read.releases : []
    const [newest] = newestVersions(this.#facts.versions.map(({ version }) => version))
    const current = releases.find(({ version }) => version === newest)?.name ?? newest
    const names = listed.map(({ name }) => name)
    const name = peer.newest(names, current, this.#project.repository)
    if (name === undefined) return { proposed: [], refused: [] }
    const version = releases.find((each) => each.name === name)?.version ?? plainVersion(name)
    const known = this.#facts.versions.some((each) => each.version === version)
    return { proposed: known ? [] : [{ name, version }], refused: [] }
  }

  /** Where a run fetches a version, as its tag and the addresses of the newest versions tell. */
  #addressOf(version: string): ArchiveAddress {
    const found = claim(this.#facts)
    const [tag] = this.#project.tags.filter(({ name }) => spelledIn(name, version))
    const release = { version, name: tag?.name ?? version }
    return addressOfRelease(
      this.#recipe,
      found.kind === 'claimed' ? found : { datasource: '', key: '' },
      release,
    )
  }

  #hasSource(version: string): boolean {
    return (
      versionForm(this.#recipe).source === 'git' ||
      archiveAddress(this.#recipe, version).kind === 'address'
    )
  }

  /** What is written for a version, given the digest or commit that people found. */
  written(version: string, theirs: Recipe): NewVersion | undefined {
    const found = theirs.versions.find((each) => each.version.text === version)
    const form = versionForm(this.#recipe)
    if (!found) return undefined
    if (form.source === 'git')
      return found.commit === undefined && found.tag === undefined
        ? undefined
        : {
            version,
            // A run always knows it, whether people wrote it down or not.
            commit: found.commit ?? UNWRITTEN,
            ...(form.tag !== undefined && { tag: found.tag ?? '' }),
          }
    const sha256 = found.sha256 ?? found.keywords.get('checksum')
    if (typeof sha256 !== 'string' || sha256.length !== 64) return undefined
    const address = form.url === undefined ? undefined : this.#addressOf(version)
    return {
      version,
      sha256,
      ...(address?.kind === 'address' && { url: address.url }),
    }
  }
}
