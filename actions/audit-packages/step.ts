import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { CERTAINTIES } from '@pakages/advisories'
import { counted, installRootOf, NotChecked, UsageError, type Ports } from '@pakages/core'
import {
  isUnsettledVulnerability,
  type AskedPackage,
  type KnownVulnerability,
} from '@pakages/model'
import { open } from '@pakages/open'
import { anchoredTrust } from '@pakages/open/anchored'
import { liftedBy, ownWords, type OwnWords } from '@pakages/open/people-say'
import { openTrusted } from '@pakages/open/trusted-index'
import {
  eachOnce,
  foundIn,
  isSameVulnerability,
  jointAnswer,
  knowledgeOf,
  type VulnerabilityKnowledge,
} from '@pakages/trust'
import type { Subject } from '../scan-vulnerabilities/subject.ts'
import { asNotChecked, subjectsOf } from '../scan-vulnerabilities/targets.ts'
import type { AuditInputs } from './inputs.ts'

/** A vulnerability of a package that was asked about. */
export interface AuditedVulnerability {
  readonly asked: AskedPackage
  readonly found: KnownVulnerability
}

/** A package without an answer. */
export interface Unanswered {
  readonly asked: AskedPackage
  /** A clause. */
  readonly why: string
}

/** What an audit came to: no package is in two lists, and `clean` is what was looked up. */
export interface AuditResult {
  /** How many packages were asked about. */
  readonly packages: number
  /** How many were looked up lately, with nothing open. */
  readonly clean: number
  readonly open: readonly AuditedVulnerability[]
  /** Mended, not affected or accepted. */
  readonly settled: readonly AuditedVulnerability[]
  readonly notCovered: readonly Unanswered[]
  readonly notChecked: readonly Unanswered[]
  /** Packages of the system, which no index knows. */
  readonly external: number
  readonly expired: OwnWords['expired']
  /** Whether packages that no database knows are no reason to fail. */
  readonly ignoresNotCovered: boolean
}

const DAY = 24 * 60 * 60_000

/**
 * Asks signed indexes what they know of the packages of the targets.
 * @throws NotChecked when a target or an index cannot be read, or no index looked for anything.
 */
export async function auditStep(inputs: AuditInputs, ports: Ports): Promise<AuditResult> {
  if (inputs.index.length === 0)
    throw new UsageError('There is no index to ask.', {
      id: 'input-missing',
      fix: 'Name one with "index".',
    })
  const opened = await open({ config: inputs.config }, ports).catch(asNotChecked)
  const targets = targetsOf(inputs, ports)
  const named = { ...inputs, targets, 'work-dir': '.pakages' }
  const all = await ports.host.group(`Reading ${targets.join(', ')}`, () =>
    subjectsOf({ ...named, token: undefined, username: undefined }, ports),
  )
  const { expired } = await ownWords(opened, ports).catch(asNotChecked)
  const own = all.filter(({ external }) => !external)
  const asked = uniquely(own.filter(isOfSpack))
  const others = uniquely(own.filter((one) => !isOfSpack(one)))
  const knowledge = await ports.host.group(
    `Asking ${inputs.index.join(', ')} about ${counted(asked.length, 'package')}`,
    () => knowledgeFor(inputs, opened, ports).catch(asNotChecked),
  )
  const answers = [
    ...asked.map((one) => answerTo(one, knowledge, inputs)),
    ...others.map(ofAnotherKind),
  ]
  const isOpen = (one: AuditedVulnerability): boolean => counts(one, knowledge, inputs)
  const told = answers.map(({ found }) => toldOnce(found, isOpen))
  const openOnes = told.flatMap(({ open: some }) => some)
  const vulnerable = new Set(openOnes.map((one) => one.asked))
  const kept = answers.filter((one) => !vulnerable.has(one.asked))
  return {
    packages: answers.length,
    clean: kept.filter(({ kind }) => kind === 'checked').length,
    open: openOnes,
    settled: told.flatMap(({ settled }) => settled),
    notCovered: kept.filter(({ kind }) => kind === 'not-covered'),
    notChecked: kept.filter(({ kind }) => kind === 'not-checked'),
    external: all.length - all.filter(({ external }) => !external).length,
    expired,
    ignoresNotCovered: inputs['ignore-not-covered'],
  }
}

/** An environment is its lock. */
function targetsOf({ targets }: AuditInputs, { host }: Ports): readonly string[] {
  const { workspace } = host
  if (targets.length > 0)
    return targets.map((target) => {
      const folder = resolve(workspace, target)
      const lock = join(folder, 'spack.lock')
      const isRoot = existsSync(join(folder, '.spack-db'))
      return !isRoot && existsSync(lock) ? relative(workspace, lock) : target
    })
  if (existsSync(join(workspace, 'spack.lock'))) return ['spack.lock']
  const root = installRootOf(undefined, host)
  if (existsSync(root)) return [root]
  throw new NotChecked('There is nothing to ask about.', {
    id: 'nothing-to-scan',
    fix: 'Name a spack.lock, an environment, an install root or an SBOM with "targets".',
  })
}

async function knowledgeFor(
  inputs: AuditInputs,
  opened: Awaited<ReturnType<typeof open>>,
  ports: Ports,
): Promise<VulnerabilityKnowledge> {
  const anchored = await anchoredTrust(inputs, ports)
  const trust = anchored?.indexTrust ?? (await opened.trust())
  const indexes = []
  for (const location of inputs.index)
    indexes.push(
      await openTrusted(location, { ...trust, unsigned: inputs['unsigned-index'], ports }),
    )
  const isLifted = await liftedBy(opened, ports)
  const knowledge = await knowledgeOf({ indexes, isLifted, ports })
  if (knowledge.records.length > 0) return knowledge
  throw new NotChecked(`Nobody looked for vulnerabilities in ${inputs.index.join(', ')}.`, {
    id: 'index-not-scanned',
    fix: 'Have the registry scanned ("scan"), and the index written anew with the report.',
  })
}

const uniquely = (subjects: readonly AskedPackage[]): AskedPackage[] => [
  ...new Map(
    subjects.map(({ name, version, hash }) => [
      `${name}@${version}/${hash ?? ''}`,
      { name, version, ...(hash !== undefined && { hash }) },
    ]),
  ).values(),
]

/** What another kind of package is called means nothing to an index, also where it is the same name. */
const isOfSpack = ({ purls }: Subject): boolean =>
  purls.length === 0 || purls.some((purl) => purl.startsWith('pkg:spack/'))

const ofAnotherKind = (asked: AskedPackage): Answered => ({
  kind: 'not-checked',
  asked,
  why: 'it is no package of Spack, and indexes list no others',
  found: [],
})

interface Answered extends Unanswered {
  readonly kind: 'checked' | 'not-covered' | 'not-checked'
  readonly found: readonly AuditedVulnerability[]
}

function answerTo(
  asked: AskedPackage,
  { records, now }: VulnerabilityKnowledge,
  inputs: AuditInputs,
): Answered {
  const answer = jointAnswer(asked, records)
  if (answer.kind === 'not-listed') return ofOtherBuilds(asked, records)
  const found = answer.found.map((one) => ({ asked, found: one }))
  if (answer.kind === 'not-covered') return { kind: 'not-covered', asked, why: answer.why, found }
  const days = Math.floor((now - Date.parse(answer.at)) / DAY)
  if (days <= inputs['max-age']) return { kind: 'checked', asked, why: '', found }
  const why = `it was looked at ${days} days ago, and ${inputs['max-age']} are allowed`
  return { kind: 'not-checked', asked, why, found }
}

/** What is open in another build of the version is open here, and what is settled there may not be. */
function ofOtherBuilds(asked: AskedPackage, records: VulnerabilityKnowledge['records']): Answered {
  const { name, version } = asked
  const others = jointAnswer({ name, version }, records)
  const found = foundIn(others).filter(({ concerned }) => isUnsettledVulnerability(concerned))
  return {
    kind: 'not-checked',
    asked,
    why:
      others.kind === 'not-listed'
        ? 'no index lists it'
        : 'no index lists this build, only others of the version',
    found: found.map((one) => ({ asked, found: one })),
  }
}

/** What several indexes tell of one vulnerability is one line, and open where one of them says so. */
function toldOnce(
  found: readonly AuditedVulnerability[],
  isOpen: (one: AuditedVulnerability) => boolean,
): { readonly open: AuditedVulnerability[]; readonly settled: AuditedVulnerability[] } {
  const once = (some: readonly AuditedVulnerability[]): AuditedVulnerability[] => {
    const kept = eachOnce(some.map((one) => one.found))
    return some.filter((one) => kept.includes(one.found))
  }
  const open = once(found.filter(isOpen))
  const settled = once(found.filter((one) => !isOpen(one)))
  return {
    open,
    settled: settled.filter((one) => !open.some((o) => isSameVulnerability(o.found, one.found))),
  }
}

function counts(
  { asked, found }: AuditedVulnerability,
  { isLifted }: VulnerabilityKnowledge,
  { grade }: AuditInputs,
): boolean {
  return (
    isUnsettledVulnerability(found.concerned) &&
    CERTAINTIES.indexOf(found.concerned.grade) <= CERTAINTIES.indexOf(grade) &&
    isLifted?.(asked, found) !== true
  )
}
