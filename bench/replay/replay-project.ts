import { isInfinity, parseVersion, type Recipe } from '@pakages/model'
import { packageOfFolder } from '@pakages/repository'
import { addVersions, readRecipe } from '@pakages/spack'
import type { GitObjects } from './git-objects.ts'
import { addsOnly, keepsTheRest } from './adds-only.ts'
import { compare, same } from './compare-texts.ts'
import { differenceOf } from './replay-change.ts'
import type { Peer } from './peers.ts'
import { nothingYet, type ProjectOutcome, type Verdict } from './project-outcome.ts'
import { ScheduledRuns, type RunResult } from './scheduled-run.ts'
import { digits, joinedIn, numbersOf, separatorsOf, spelledIn } from './spelled-in.ts'
import { UrlHabits } from './url-habits.ts'
import type { ProjectTag, Taken, TaggedProject } from './tagged-project.ts'

const DAY = 86_400_000
const HABITS = new UrlHabits()
/** What `minimum-age` is by default. */
const PATIENCE = 3 * DAY

/** One state of a recipe, from the commit before it that added versions to the one after. */
interface Stretch {
  readonly change: Taken
  readonly from: number
  readonly to: number
  readonly before: string
  readonly after: string
}

/**
 * Replays what scheduled runs would have done for a recipe since the first change that is known.
 * @param peer Who chooses in our place.
 */
export async function replayProject(
  project: TaggedProject,
  objects: GitObjects,
  peer?: Peer,
): Promise<ProjectOutcome> {
  const outcome = nothingYet()
  const ever = new Set(project.changes.flatMap(({ added }) => added))
  const stretches = await stretchesOf(project, objects)
  for (const stretch of stretches) new StretchReplay(project, stretch, ever, outcome, peer).replay()
  const last = stretches.at(-1)
  if (last !== undefined) {
    const rest = { ...last, from: last.to, to: project.until, before: last.after }
    new StretchReplay(project, rest, ever, outcome, peer).judgeAll()
  }
  return outcome
}

async function stretchesOf(project: TaggedProject, objects: GitObjects): Promise<Stretch[]> {
  const found: Stretch[] = []
  let from = 0
  for (const change of project.changes) {
    const to = Date.parse(change.date)
    const before = await objects.read(`${change.commit}^`, change.path)
    const after = await objects.read(change.commit, change.path)
    if (before !== undefined && after !== undefined) found.push({ change, from, to, before, after })
    from = to
  }
  return found
}

class StretchReplay {
  readonly #project: TaggedProject
  readonly #stretch: Stretch
  readonly #ever: ReadonlySet<string>
  readonly #outcome: ProjectOutcome
  readonly #name: string
  readonly #old: Recipe
  readonly #runs: ScheduledRuns
  readonly #known: readonly string[]
  constructor(
    project: TaggedProject,
    stretch: Stretch,
    ever: ReadonlySet<string>,
    outcome: ProjectOutcome,
    peer: Peer | undefined,
  ) {
    this.#project = project
    this.#stretch = stretch
    this.#ever = ever
    this.#outcome = outcome
    this.#name = packageOfFolder(stretch.change.path.split('/').at(-2)!)
    this.#old = readRecipe(stretch.before, this.#name)
    this.#runs = new ScheduledRuns(this.#old, project, peer)
    this.#known = this.#old.versions.map(({ version }) => version.text)
  }

  /** Adds what came of this stretch to the outcome. */
  replay(): void {
    const { added } = this.#stretch.change
    const wanted = added.filter((version) => !this.#known.includes(version))
    if (this.#runs.place !== 'github') {
      for (const version of wanted)
        this.#outcome.apart.push(this.#verdict(version, 'looked for elsewhere'))
      return
    }
    const results = this.judgeAll()
    const missed = wanted.filter((version) => !this.#isProposed(version, results))
    this.#judgeFile(added, wanted.length === added.length && missed.length === 0)
  }

  /** The runs of this stretch, with what they propose added to the outcome. */
  judgeAll(): RunResult[] {
    const results =
      this.#runs.place === 'github' ? this.#days().map((now) => this.#runs.on(now)) : []
    for (const result of results) this.#judgeProposals(result)
    return results
  }

  /**
   * The days of the runs: the one after people changed the recipe, whenever there is a release that
   * is old enough, and the last day.
   */
  #days(): number[] {
    const { from, to } = this.#stretch
    const days = [
      ...(from > 0 ? [from + DAY] : []),
      ...this.#project.tags.map(({ made }) => made + PATIENCE),
    ]
    return [...new Set(days.filter((at) => at > from && at < to)), to].toSorted((a, b) => a - b)
  }

  #isProposed(version: string, results: readonly RunResult[]): boolean {
    const tag = this.#tagOf(version)
    if (tag === undefined) {
      this.#outcome.apart.push(this.#verdict(version, 'no tag is named like it'))
      return false
    }
    // Who takes a release on its first day is ahead of every scheduled run.
    const late = tag.made + PATIENCE > this.#stretch.to ? [this.#runs.on(tag.made + PATIENCE)] : []
    for (const result of late) this.#judgeProposals(result)
    const all = [...results, ...late]
    // Proposals stay open: what an earlier state of the recipe was offered counts as well.
    const miss = this.#outcome.proposed.some(({ what }) => what === version)
      ? undefined
      : this.#whyMissed(version, all)
    const older = miss !== undefined && this.#isOlder(version, tag.made)
    const behind = miss !== undefined && !older && this.#isBehind(version, tag.made)
    if (behind) this.#outcome.behind.push(this.#verdict(version, miss))
    if (!older && !behind) {
      this.#outcome.taken.push(this.#verdict(version, miss))
      return miss === undefined
    }
    const day = Math.max(this.#stretch.to, tag.made + PATIENCE)
    const found = has(this.#runs.on(day, 'all'), version)
    const why = found ? undefined : this.#runs.whyNotOlder(version, day)
    this.#outcome.older.push(this.#verdict(version, why))
    return false
  }

  /** The tag of a version: of several with its numbers a release; else any. */
  #tagOf(version: string): ProjectTag | undefined {
    const { tags } = this.#project
    const spelled = tags.filter(({ name }) => spelledIn(name, version))
    const alike = (
      spelled.length > 0 ? spelled : tags.filter(({ name }) => joinedIn(name, version))
    )
      // Those that end like it, such as 1.19 for 19, come last.
      .toSorted((a, b) => numbersOf(a.name).length - numbersOf(b.name).length)
    return alike.find(({ release }) => release) ?? alike[0]
  }

  /** Whether a newer one was there, in the recipe or upstream, when it was published. */
  #isOlder(version: string, made: number): boolean {
    const newer = (other: string): boolean => compare(other, version) > 0
    const upstream = [...this.#ever].filter(newer)
    return (
      this.#known.some((known) => !isInfinity(parseVersion(known)) && newer(known)) ||
      this.#project.tags.some(
        (tag) => tag.made <= made && upstream.some((other) => spelledIn(tag.name, other)),
      )
    )
  }

  /**
   * Whether a newer release, published no later, was proposed on the first day on which this one
   * could have been: it goes on with an older line, also where nobody took the newer one.
   */
  #isBehind(version: string, made: number): boolean {
    const day = Math.max(this.#stretch.from + DAY, made + PATIENCE)
    return this.#runs.on(day).proposed.some((each) => {
      const tag = this.#project.tags.find(({ name }) => name === each.name)
      const isAnother = tag !== undefined && !spelledIn(tag.name, version)
      return isAnother && tag.release && tag.made <= made && compare(each.version, version) > 0
    })
  }

  #whyMissed(version: string, results: readonly RunResult[]): string {
    const alike = results
      .flatMap(({ proposed }) => proposed)
      .find((each) => same(each.version, version))
    if (alike !== undefined) return 'another spelling'
    const reason = results
      .flatMap(({ refused }) => refused)
      .find((each) => same(each.version, version))?.reasons[0]
    if (reason !== undefined) return reason.replaceAll(/"[^"]*"/g, '…')
    const last = results.at(-1)!
    if (last.silent !== undefined) return last.silent
    return last.proposed.length > 0 ? 'another one was proposed' : 'its name was not understood'
  }

  #judgeProposals({ proposed }: RunResult): void {
    for (const { version, name } of proposed) {
      if (this.#outcome.proposed.some(({ what }) => what === version)) continue
      const tag = this.#project.tags.find((each) => each.name === name)
      const miss = this.#whyFalse(version, tag?.release === true)
      this.#outcome.proposed.push(this.#verdict(version, miss))
      if (miss === undefined && !this.#ever.has(version))
        this.#outcome.passedOver.push(this.#verdict(version, undefined))
    }
  }

  #whyFalse(version: string, release: boolean): string | undefined {
    if (this.#ever.has(version)) return undefined
    if ([...this.#ever].some((taken) => same(taken, version) || digits(taken) === digits(version)))
      return 'another spelling'
    if (!release) return 'no release of it'
    const separators = new Set(
      [...this.#ever, ...this.#known].flatMap((each) => separatorsOf(each)),
    )
    return separatorsOf(version).every((each) => separators.has(each))
      ? undefined
      : 'another spelling'
  }

  #judgeFile(added: readonly string[], proposed: boolean): void {
    const { change, before, after } = this.#stretch
    const theirs = readRecipe(after, this.#name)
    if (!proposed || !keepsTheRest(before, this.#old, after, theirs)) return
    const versions = added.map((version) => this.#runs.written(version, theirs))
    const whole = versions.filter((each) => each !== undefined)
    const miss =
      whole.length < versions.length
        ? 'people took another kind of source'
        : differenceOf(addVersions(before, this.#name, whole, HABITS.of(change)), before, after)
    const plain = addsOnly(before, this.#old, after, theirs, added)
    this.#outcome[plain ? 'files' : 'mixed'].push(
      this.#verdict(`${change.commit.slice(0, 10)} ${added.join(' ')}`, miss),
    )
  }

  #verdict(what: string, miss: string | undefined): Verdict {
    return { recipe: this.#project.recipe, what, miss }
  }
}

const has = ({ proposed }: RunResult, version: string): boolean =>
  proposed.some((each) => each.version === version)
