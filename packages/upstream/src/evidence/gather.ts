import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Access, ReleaseFile } from '../datasources/datasource.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'
import type { Release } from '../judgement/interpret.ts'
import { archiveEntries } from './archive-entries.ts'
import { buildSystemFinding, describeShape, shapeOf } from './build-files.ts'
import { download, type Downloaded } from './download.ts'
import type { ReleaseEvidence, Finding } from './evidence.ts'
import { isExpectedHost } from './hosts.ts'

/** A version whose archive is to be looked at. */
export interface ArchiveQuestion {
  readonly facts: UpstreamFacts
  readonly release: Release
  /** Where the recipe would fetch it from. */
  readonly url: string
}

/**
 * Fetches the archive of a release and looks at it. The file is removed again. @param folder Where
 * it may lie meanwhile.
 */
export async function gatherReleaseEvidence(
  question: ArchiveQuestion,
  folder: string,
  access: Access,
): Promise<ReleaseEvidence> {
  const place = await mkdtemp(join(folder, 'archive-'))
  try {
    const published = publishedFor(question)
    const found = await download(
      question.url,
      join(place, 'archive'),
      access.web,
      published?.digest?.algorithm,
    )
    switch (found.kind) {
      case 'downloaded':
        return await examine(question, found, published, access)
      case 'changed':
        return { kind: 'doubtful', reasons: [found.reason] }
      case 'missing':
        return {
          kind: 'doubtful',
          reasons: [
            `There is no archive at the address that the recipe would fetch it from: ${found.reason}`,
          ],
        }
      case 'failed':
        return { kind: 'unavailable', reason: found.reason }
      default:
        return found satisfies never
    }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/**
 * The file of the listing that is this archive: the same address, or the same name where the
 * address is another mirror.
 */
function publishedFor({ url, release }: ArchiveQuestion): ReleaseFile | undefined {
  const name = (address: string): string | undefined =>
    URL.parse(address)
      ?.pathname.replace(/\/download$/, '')
      .split('/')
      .at(-1)
  return (
    release.files?.find((file) => file.url === url) ??
    release.files?.find((file) => name(file.url) !== undefined && name(file.url) === name(url))
  )
}

async function examine(
  question: ArchiveQuestion,
  found: Downloaded,
  published: ReleaseFile | undefined,
  access: Access,
): Promise<ReleaseEvidence> {
  const reasons: string[] = []
  const checked: string[] = [
    `The archive was downloaded from ${question.url} (${found.size} bytes).`,
  ]
  const findings: Finding[] = []
  const digest = published?.digest
  if (digest && digest.hex !== found.digest)
    reasons.push(
      `The archive's ${digest.algorithm} is ${found.digest}, but ${digest.hex} is published for it.`,
    )
  else if (digest) checked.push(`Its ${digest.algorithm} is the one that is published for it.`)
  if (published?.size !== undefined && published.size !== found.size)
    reasons.push(`The archive has ${found.size} bytes, but ${published.size} are published for it.`)
  if (!isExpectedHost(question.url, found.url)) {
    const message = `The address leads to another host: ${URL.parse(found.url)?.host ?? found.url}.`
    if (digest && digest.hex === found.digest) findings.push({ kind: 'moved-host', message })
    else reasons.push(`${message} Nothing published says that this is the right file.`)
  }
  await lookInside(question.facts, found, access, { reasons, checked, findings })
  if (reasons.length > 0) return { kind: 'doubtful', reasons }
  return {
    kind: 'sound',
    sha256: found.sha256,
    commit: undefined,
    size: found.size,
    checked,
    findings,
    modified: found.modified,
  }
}

interface Notes {
  readonly reasons: string[]
  readonly checked: string[]
  readonly findings: Finding[]
}

async function lookInside(
  facts: UpstreamFacts,
  found: Downloaded,
  access: Access,
  { reasons, checked, findings }: Notes,
): Promise<void> {
  const entries = await archiveEntries(found.file, access)
  if (entries.kind === 'broken') reasons.push(`The archive is not sound: ${entries.reason}.`)
  else if (entries.kind === 'unknown')
    findings.push({
      kind: 'not-inspected',
      message: `The archive was not looked into: ${entries.reason.replace(/\.$/, '')}.`,
    })
  else {
    const shape = shapeOf(entries.paths)
    if (shape.escaping.length > 0)
      reasons.push(
        `The archive holds paths that leave its folder, such as ${JSON.stringify(shape.escaping[0]!.slice(0, 80))}.`,
      )
    checked.push(describeShape(shape))
    const finding = buildSystemFinding(facts, shape)
    if (finding) findings.push(finding)
  }
}
