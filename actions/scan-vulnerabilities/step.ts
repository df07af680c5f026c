import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  scanComponents,
  type Component,
  type ScanOutcome,
  type VulnerabilityFinding,
} from '@pakages/advisories'
import {
  counted,
  holdWorkFolder,
  scanReport,
  UsageError,
  UserError,
  writeWhole,
  type Configuration,
  type Ports,
  type WorkFolder,
} from '@pakages/core'
import type { ScanFinding, ScanRecord } from '@pakages/model'
import { open } from '@pakages/open'
import type { OwnWords } from '@pakages/open/people-say'
import { configurationOf } from '@pakages/spack'
import pMap from 'p-map'
import { cyclonedxVex } from './cyclonedx-vex.ts'
import { openDatabases, type DatabaseSummary } from './databases.ts'
import { isCounted, parseFailOn, type FailOn } from './fail-on.ts'
import { identifiedComponents } from './identify.ts'
import type { ScanInputs } from './inputs.ts'
import { keepIssueUpToDate, type KeptIssueOutcome } from './issue/keep-issue.ts'
import { knownAs } from './known-as.ts'
import { proposeMending, type MendedPackage } from './mending/propose.ts'
import { leftToPeople } from './mending/left-to-people.ts'
import { openVexDocument } from './openvex-document.ts'
import { subjectsInIndex } from './published.ts'
import { RecipeShelf } from './recipe-shelf.ts'
import { requireCoverage, requireListOfExploited } from './required.ts'
import { sarifOf } from './sarif.ts'
import { narrowed, tellUnused, whatPeopleSay } from './statements.ts'
import type { Subject } from './subject.ts'
import { asNotChecked, subjectsOf } from './targets.ts'

/** What a scan found, and what of it fails the run. */
export interface ScanResult {
  readonly work: WorkFolder
  readonly record: ScanRecord
  readonly failOn: FailOn
  readonly sarif: string | undefined
  /** Exceptions that no longer hold. */
  readonly expired: OwnWords['expired']
  /** What was proposed, package by package; empty where that is not asked for. */
  readonly mended: readonly MendedPackage[]
  /** What became of the issue; undefined where none is kept, or nothing is to be said. */
  readonly issue: KeptIssueOutcome | undefined
  /** Why proposals or the issue were not brought to an end; what was found stands all the same. */
  readonly stopped?: UserError
}

/**
 * Looks up what is known of every package of the targets, without Spack; without a network but
 * where OSV itself is asked.
 * @throws NotChecked when something cannot be looked at, or a database cannot be read.
 */
export async function scanStep(inputs: ScanInputs, ports: Ports): Promise<ScanResult> {
  const configuration = await configurationOf(ports.host).catch(asNotChecked)
  const [repository] = recipesOf(inputs, configuration)
  if (inputs.propose && repository === undefined)
    throw new UsageError('"propose" changes recipes, and none are named.', {
      id: 'input-missing',
      fix: 'Name their folder with "recipes", or as "repository" in pakages.json.',
    })
  const scanned = await scan(inputs, configuration, ports)
  const open = scanned.record.findings.filter((finding) => isCounted(finding, scanned.failOn))
  const section = configuration?.values.updates ?? {}
  let mended: readonly MendedPackage[] = []
  try {
    if (inputs.propose)
      mended = [
        ...(await proposeMending(ownFindings(open), repository!, section, inputs, ports)),
        ...leftToPeople(open),
      ]
    const issue = inputs.issue
      ? await keepIssueUpToDate(scanned.record, open, mended, inputs, ports)
      : undefined
    return { ...scanned, mended, issue }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { ...scanned, mended, issue: undefined, stopped: error }
  }
}

const ownFindings = (open: readonly ScanFinding[]): ScanFinding[] =>
  open.filter((finding) => finding.package.part === undefined)

async function scan(
  inputs: ScanInputs,
  configuration: Configuration | undefined,
  ports: Ports,
): Promise<Omit<ScanResult, 'mended' | 'issue' | 'stopped'>> {
  const failOn = parseFailOn(inputs['fail-on'], inputs.grade)
  const stated = knownAs(inputs['known-as'], configuration)
  const opened = await open(inputs, ports).catch(asNotChecked)
  const folder = resolve(ports.host.workspace, inputs['work-dir'])
  return holdWorkFolder(folder, 'scan', ports, async (work) => {
    // Where nothing can be looked up, what an earlier scan found must not be taken for what this one did.
    await rm(work.scan, { force: true })
    const subjects = await allSubjects(inputs, ports)
    const shelf = await RecipeShelf.open(recipesOf(inputs, configuration), ports).catch(
      asNotChecked,
    )
    const { workspace } = ports.host
    const identified = await ports.host.group(
      `Finding what databases call ${counted(subjects.length, 'package')}`,
      () =>
        pMap(subjects, (subject) => identifiedComponents(subject, { shelf, stated, workspace }), {
          concurrency: 8,
        }),
    )
    const components = identified.flat()
    const { claims, expired } = await whatPeopleSay(inputs.vex, opened, ports).catch(asNotChecked)
    const { index, sources, asked } = await openDatabases(components, inputs, configuration, ports)
    try {
      if (failOn.exploited) requireListOfExploited(sources)
      const outcome = scanComponents(components, index, asked)
      requireCoverage(outcome)
      const targets = [...new Set(subjects.map(({ from }) => from))]
      const time = new Date(ports.clock.now()).toISOString()
      const found = recordOf(outcome, sources, targets, time)
      const record = { ...found, findings: narrowed(found.findings, claims) }
      tellUnused(claims, new Set(components.map(({ name }) => name)), ports)
      await scanReport.write(work.scan, record)
      return { work, record, failOn, expired, sarif: await writeOthers(record, inputs, ports) }
    } finally {
      index.close()
    }
  })
}

/** What the targets and the indexes hold; the lock of the work folder only where neither is named. */
async function allSubjects(inputs: ScanInputs, ports: Ports): Promise<Subject[]> {
  const { targets, index } = inputs
  const found = targets.length > 0 || index.length === 0 ? await subjectsOf(inputs, ports) : []
  for (const location of index)
    found.push(...(await subjectsInIndex(location, inputs, ports).catch(asNotChecked)))
  return found
}

/** Writes the formats of others that are asked for. @returns The path of the SARIF file. */
async function writeOthers(
  record: ScanRecord,
  { sarif, cyclonedx, openvex }: ScanInputs,
  { host: { workspace, context } }: Ports,
): Promise<string | undefined> {
  const write = async (name: string, document: object): Promise<string> => {
    const file = resolve(workspace, name)
    await writeWhole(file, `${JSON.stringify(document, null, 2)}\n`)
    return file
  }
  if (cyclonedx !== undefined) await write(cyclonedx, cyclonedxVex(record))
  if (openvex !== undefined) await write(openvex, openVexDocument(record, context.repository))
  return sarif === undefined ? undefined : write(sarif, sarifOf(record))
}

/** What is named, and behind it the repository of `pakages.json`. */
function recipesOf(
  { recipes }: ScanInputs,
  configuration: Configuration | undefined,
): readonly string[] {
  const own = configuration?.values.repository
  return own === undefined || recipes.includes(own) ? recipes : [...recipes, own]
}

const packageOf = ({
  name,
  version,
  part,
  hash,
  from,
}: Component): ScanRecord['findings'][number]['package'] => ({
  name,
  version,
  ...(hash !== undefined && { hash }),
  from,
  ...(part !== undefined && { part: `${part.name} ${part.version}` }),
})

function recordOf(
  outcome: ScanOutcome,
  sources: readonly DatabaseSummary[],
  targets: readonly string[],
  time: string,
): ScanRecord {
  return {
    time,
    targets: [...targets],
    packages: outcome.components.length,
    looked: outcome.components.map(packageOf),
    findings: outcome.findings.map(findingRecord),
    notCovered: outcome.notCovered.map(({ component, why }) => ({
      package: packageOf(component),
      why,
    })),
    sources: sources.map(({ name, formats, records, refused, newest, fetched }) => ({
      name,
      formats: [...formats],
      records,
      refused,
      ...(newest !== undefined && { newest }),
      ...(fetched !== undefined && { fetched }),
    })),
  }
}

function findingRecord(finding: VulnerabilityFinding): ScanRecord['findings'][number] {
  const { component, id, aliases, summary, severity, grade, status, reason, fixed } = finding
  const range = finding.evidence.find((one) => one.range !== undefined)?.range
  return {
    id,
    aliases: [...aliases],
    summary,
    severity: severity.level,
    ...(severity.score !== undefined && { score: severity.score }),
    grade,
    status,
    ...(reason !== undefined && { reason }),
    fixed: [...fixed],
    ...(range !== undefined && { range: range.map((event) => ({ ...event })) }),
    ...(finding.exploited !== undefined && { exploited: finding.exploited }),
    ...(finding.probability !== undefined && { probability: finding.probability }),
    package: packageOf(component),
    ...(component.at !== undefined && { recipe: component.at }),
    evidence: finding.evidence.map(({ record, aliases, source, identity, why, certainty }) => ({
      record,
      ...(aliases.length > 0 && { aliases: [...aliases] }),
      source,
      identity: `${identity.kind}:${identity.name}`,
      origin: identity.origin,
      grade: certainty,
      why,
    })),
  }
}
