import { UserError, type Ports, type Signer } from '@pakages/core'
import {
  InvalidValue,
  type Digest,
  type StateOfVersion,
  type Verdict,
  type VersionFacts,
} from '@pakages/model'
import { finalizeIndex } from '@pakages/oci'
import { commitFiles, gitOf } from '@pakages/repository'
import {
  checkReview,
  commandSource,
  composeReview,
  parseCommands,
  removeBinaries,
  replyMarkdown,
  standing,
  stateOf,
  writeReview,
  type CommandOutcome,
  type CommandSource,
  type ReadCommand,
  type ReviewCommand,
  type ReviewDiff,
} from '@pakages/trust'
import { findBinaries, type FoundBinary } from './binaries.ts'
import { diffSinceApproval } from './diff.ts'
import type { ReviewInputs } from './inputs.ts'
import { findRecipe } from './recipe.ts'
import { reviewsOf, surroundingsOf, type Surroundings } from './surroundings.ts'

/** What a run came to. */
export type ReviewResult =
  /** The event carries no command. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'diff'
      readonly spec: string
      readonly against: { readonly version: string; readonly commit: string } | undefined
      readonly diff: ReviewDiff | undefined
      readonly patch: string
    }
  | {
      readonly kind: 'reviewed'
      readonly outcomes: readonly CommandOutcome[]
      readonly commit: string | undefined
      /** Where the thread was answered. */
      readonly answer: string | undefined
      /** Why it could not be answered; what was recorded stands. */
      readonly unanswered: UserError | undefined
      readonly signedBy: string | undefined
    }

/** Reads commands, checks who gave them, records what they say, and answers: see the action. */
export async function reviewPackages(inputs: ReviewInputs, ports: Ports): Promise<ReviewResult> {
  if (inputs.diff !== undefined)
    return diffSinceApproval(inputs.diff, await surroundingsOf(inputs, ports))
  const source = commandSource(ports.host.context, {
    command: givenText(inputs),
    auditor: inputs.auditor,
  })
  const commands = source === undefined ? [] : parseCommands(source.text)
  if (source === undefined || commands.length === 0) return { kind: 'nothing' }
  const around = await surroundingsOf(inputs, ports)
  const signer = await around.signer()
  if (
    !signer &&
    commands.some((read) => read.kind === 'command' && read.command.verdict === 'approved')
  )
    ports.host.warning(
      'Nobody signs this review: a review without a signature approves nothing. Give the job "id-token: write", or a key as "signing-key".',
    )
  const outcomes: CommandOutcome[] = []
  for (const command of commands) outcomes.push(await followed(command, source, around, signer))
  const commit = await publish(outcomes, around)
  return {
    kind: 'reviewed',
    outcomes,
    commit,
    ...(await answer(outcomes, source, around)),
    signedBy: signer?.identity,
  }
}

/** Words of the terminal are one command; lines of an input one each. */
function givenText({ command, note }: ReviewInputs): string | undefined {
  if (command.length === 0) return undefined
  const words = command.every((part) => !/\s/.test(part))
  const lines = words ? [command.join(' ')] : command
  return lines
    .map((line) =>
      note !== undefined && !/\s--\s/.test(line) ? `${line} -- ${note.replace(/\s+/g, ' ')}` : line,
    )
    .join('\n')
}

/** One command whose recipe or version cannot be read does not keep the others from being followed. */
async function followed(
  read: ReadCommand,
  source: CommandSource,
  around: Surroundings,
  signer: Signer | undefined,
): Promise<CommandOutcome> {
  try {
    return await follow(read, source, around, signer)
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    return {
      kind: 'not-done',
      command: read.kind === 'command' ? read.command : undefined,
      author: source.author,
      fault: { wrong: error.message, fix: error.fix },
    }
  }
}

async function follow(
  read: ReadCommand,
  source: CommandSource,
  around: Surroundings,
  signer: Signer | undefined,
): Promise<CommandOutcome> {
  const { author } = source
  if (read.kind === 'fault')
    return { kind: 'not-done', command: undefined, author, fault: read.fault }
  const { command } = read
  const { name, version } = command
  const binaries = await findBinaries(name, version, around)
  const may = await standing(command, {
    author,
    auditors: around.policy.auditors,
    binaries: binaries.map(({ facts }) => facts),
    isMember: (team, login) => isMember(team, login, around),
  })
  if (may.kind === 'may-not')
    return { kind: 'not-done', command, author, fault: { wrong: may.reason, fix: may.fix } }
  const found = await findRecipe(name, version, source.commit, around)
  const unknown = whyUnknown(
    command,
    found?.recipe.versions.map((one) => one.version.text),
    binaries,
  )
  if (unknown !== undefined)
    return {
      kind: 'not-done',
      command,
      author,
      fault: {
        wrong: unknown,
        fix: 'Check the name and the version, and that the right branch is checked out.',
      },
    }
  const facts: VersionFacts = {
    name,
    version,
    license: found?.reviewed.license,
    recipe: found?.reviewed.digest,
    binaries: binaries.map((one) => one.facts),
  }
  const before = await reviewsOf(name, version, around)
  const kept = whyKept(
    command,
    before.find((one) => one.importedFrom === undefined && one.review.auditor === author)?.review
      .verdict,
  )
  if (kept !== undefined)
    return {
      kind: 'not-done',
      command,
      author,
      fault: { wrong: kept, fix: `Take it back first: /pakages withdraw ${name}@${version}` },
    }
  const review = await composeReview(
    command,
    {
      auditor: author,
      team: may.team,
      recipe: found?.reviewed,
      binaries: binaries.map(({ reviewed }) => reviewed),
      time: new Date(around.ports.clock.now()).toISOString(),
      source: source.url,
    },
    signer,
  )
  const file = await writeReview(around.root, review)
  const after = [
    ...before.filter((one) => one.importedFrom !== undefined || one.review.auditor !== author),
    await checkReview(review, around.verifier),
  ]
  const state = stateOf(facts, after, around.policy)
  const removed = state.state === 'removed' ? await removeAll(binaries, around) : 0
  return {
    kind: 'done',
    command,
    author,
    before: stateOf(facts, before, around.policy).state,
    after: state,
    file,
    removed,
  }
}

/**
 * Why nothing can be said of a version: neither a recipe nor the cache has it. One that was removed
 * may be spoken of all the same.
 */
function whyUnknown(
  { name, version, verdict }: ReviewCommand,
  versions: readonly string[] | undefined,
  binaries: readonly FoundBinary[],
): string | undefined {
  if (
    binaries.length > 0 ||
    versions?.includes(version) === true ||
    verdict === 'withdrawn' ||
    verdict === 'unsafe'
  )
    return undefined
  return versions === undefined
    ? `There is no recipe and no binary of ${name}.`
    : `The recipe of ${name} has no version ${version} (it has ${versions.slice(0, 5).join(', ') || 'none'}), and there is no binary of it.`
}

/**
 * Why a command must not take the place of what its author said before: a warning must not vanish
 * by the way, nor a verdict by a question.
 */
function whyKept(
  { verdict, name, version }: ReviewCommand,
  own: Verdict | undefined,
): string | undefined {
  if (
    own === undefined ||
    own === 'requested' ||
    own === 'withdrawn' ||
    verdict === 'withdrawn' ||
    verdict === 'unsafe'
  )
    return undefined
  const loses = own === 'unsafe' || verdict === 'requested'
  return loses ? `You have called ${name}@${version} ${own} before.` : undefined
}

async function isMember(
  team: string,
  login: string,
  { inputs, ports }: Surroundings,
): Promise<boolean> {
  const { context, kind } = ports.host
  // At the terminal nobody vouches for who is speaking, so that a team would let anyone in.
  if (kind === 'terminal') return false
  if (inputs.token === undefined || context.repository === undefined)
    throw new UserError(`Whether ${login} is in ${team} cannot be asked without a token.`, {
      fix: 'Give one that may read the members of the organization, as the input "token".',
    })
  return (await ports.openCodeHost(context.repository, inputs.token, context.apiUrl)).isTeamMember(
    team,
    login,
  )
}

async function removeAll(binaries: readonly FoundBinary[], around: Surroundings): Promise<number> {
  const { registry, ports } = around
  if (!registry || binaries.length === 0) return 0
  const tags = new Set(binaries.map(({ tag }) => tag))
  const remove = await githubRemoval(around)
  const removal = await removeBinaries(registry, {
    isOf: (tag) => tags.has(tag),
    ...(remove && { remove }),
  })
  const { repository, serverUrl, commit } = ports.host.context
  await finalizeIndex({
    registry,
    clock: ports.clock,
    signal: ports.signal,
    expected: new Map(),
    provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
  })
  return removal.manifests.length
}

/** GitHub's registry deletes through its REST API only. */
async function githubRemoval({
  registry,
  inputs,
  ports,
}: Surroundings): Promise<((digest: Digest) => Promise<boolean>) | undefined> {
  const image = /^oci:\/\/ghcr\.io\/(.+)$/.exec(registry?.reference ?? '')?.[1]
  if (image === undefined || inputs.token === undefined) return undefined
  const codeHost = await ports.openCodeHost(
    ports.host.context.repository ?? image,
    inputs.token,
    ports.host.context.apiUrl,
  )
  return (digest) => codeHost.deleteManifest(image, digest)
}

async function publish(
  outcomes: readonly CommandOutcome[],
  { inputs, ports, root }: Surroundings,
): Promise<string | undefined> {
  const done = outcomes.filter((outcome) => outcome.kind === 'done')
  const wanted =
    inputs.publish === 'push' || (inputs.publish === 'auto' && ports.host.kind === 'github')
  if (!wanted || done.length === 0) return undefined
  const what = done.map(
    ({ author, command }) => `${author}: ${command.verdict} ${command.name}@${command.version}`,
  )
  const by = { name: 'pakages review', email: 'pakages-review@users.noreply.github.com' }
  const message =
    what.length === 1
      ? `Review: ${what[0]}`
      : `Review ${what.length} versions\n\n${what.join('\n')}`
  const request = {
    root,
    files: [...new Set(done.map(({ file }) => file))],
    branch: await branchOf(inputs, ports),
    message,
    by,
  }
  return commitFiles(gitOf(ports), request, ports.clock)
}

async function branchOf(inputs: ReviewInputs, ports: Ports): Promise<string> {
  const payload = ports.host.context.payload as
    { repository?: { default_branch?: unknown } } | undefined
  const named =
    inputs.branch ??
    payload?.repository?.default_branch ??
    ports.host.context.ref?.replace(/^refs\/heads\//, '')
  if (typeof named === 'string' && /^[\w][\w./-]{0,200}$/.test(named) && !named.includes('..'))
    return named
  throw new UserError('It is not known which branch reviews belong to.', {
    fix: 'Name it as the input "branch".',
  })
}

async function answer(
  outcomes: readonly CommandOutcome[],
  { thread }: CommandSource,
  { inputs, ports }: Surroundings,
): Promise<Pick<Extract<ReviewResult, { kind: 'reviewed' }>, 'answer' | 'unanswered'>> {
  const { repository, apiUrl } = ports.host.context
  if (thread === undefined || inputs.token === undefined || repository === undefined)
    return { answer: undefined, unanswered: undefined }
  try {
    const codeHost = await ports.openCodeHost(repository, inputs.token, apiUrl)
    const address = await codeHost.comment(thread, replyMarkdown(outcomes))
    return { answer: address, unanswered: undefined }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { answer: undefined, unanswered: error }
  }
}

/** The state of each version that was spoken of, the last word on each. */
export const statesOf = (outcomes: readonly CommandOutcome[]): Map<string, StateOfVersion> =>
  new Map(
    outcomes.flatMap((outcome) =>
      outcome.kind === 'done'
        ? [[`${outcome.command.name}@${outcome.command.version}`, outcome.after] as const]
        : [],
    ),
  )
