import { UsageError, UserError, type Parsed } from '@pakages/core'
import { compareSboms, type SbomAspect } from '@pakages/sbom'
import type { CommandWork } from '../../command.ts'
import { openReading, type Reading } from '../../reading/open-reading.ts'
import type { ComparedSboms } from './compared-sboms.ts'
import { readSide } from './compared-side.ts'
import type { sbomDiffInputs } from './inputs.ts'
import { sbomDiffMarkdown } from './sbom-diff-markdown.ts'
import { compareVulnerabilities } from './vulnerability-changes.ts'

type DiffInputs = Parsed<typeof sbomDiffInputs>

const ASPECTS: readonly (SbomAspect | 'vulnerability')[] = [
  'added',
  'removed',
  'version',
  'licence',
  'source',
  'build',
  'vulnerability',
]

/** What `sbom diff` does. */
export const sbomDiffWork: CommandWork<typeof sbomDiffInputs, ComparedSboms> = {
  async run(inputs, { openPorts }) {
    const [first, second] = namesIn(inputs)
    const ports = await openPorts()
    let opened: Promise<Reading> | undefined
    const reading = (): Promise<Reading> => (opened ??= openReading(inputs, ports))
    const around = { inputs, ports, reading }
    const before = await readSide(first, around)
    const after = await readSide(second, around)
    const record =
      inputs.index.length === 0 ? undefined : await (await reading()).index?.vulnerabilities()
    if (inputs.index.length > 0 && record === undefined)
      ports.host.warning('Nobody looked for vulnerabilities in what this index lists.')
    return {
      before,
      after,
      difference: compareSboms(before.packages, after.packages),
      vulnerabilities: record && compareVulnerabilities(before.packages, after.packages, record),
    }
  },
  present(result, inputs) {
    const markdown = sbomDiffMarkdown(result)
    const failure = failureOf(result, inputs)
    return {
      answer: inputs.markdown ? { exactly: markdown } : { markdown },
      json: jsonOf(result),
      ...(failure && { failure }),
    }
  },
}

function namesIn(inputs: DiffInputs): [string, string] {
  const [first, second, ...more] = inputs.sboms
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError(`Two SBOMs are compared, and ${inputs.sboms.length} were given.`, {
      id: 'two-needed-to-compare',
      fix: 'Write "pakages sbom diff A B".',
    })
  const unknown = inputs['fail-on'].find((aspect) => !(ASPECTS as string[]).includes(aspect))
  if (unknown !== undefined)
    throw new UsageError(`"fail-on" is "${unknown.slice(0, 40)}".`, {
      id: 'input-malformed',
      fix: `Give some of: ${ASPECTS.join(', ')}.`,
    })
  if (inputs['fail-on'].includes('vulnerability') && inputs.index.length === 0)
    throw new UsageError('Nobody can say which vulnerabilities are new.', {
      id: 'input-missing',
      fix: 'Name the "index" whose record is asked, or leave "vulnerability" out of "fail-on".',
    })
  return [first, second]
}

const jsonOf = ({ before, after, difference, vulnerabilities }: ComparedSboms) => ({
  before: { name: before.name, packages: before.packages.length, unread: before.unread },
  after: { name: after.name, packages: after.packages.length, unread: after.unread },
  same: difference.same,
  changes: difference.changes.map(({ before: was, after: is, ...change }) => ({
    ...change,
    before: was ?? null,
    after: is ?? null,
  })),
  vulnerabilities: vulnerabilities ?? null,
})

function failureOf(
  { difference, vulnerabilities }: ComparedSboms,
  inputs: DiffInputs,
): UserError | undefined {
  const found = new Set<string>(difference.changes.flatMap(({ differs }) => differs))
  if (vulnerabilities?.changes.some(({ kind }) => kind === 'new')) found.add('vulnerability')
  const failing = inputs['fail-on'].filter((aspect) => found.has(aspect))
  if (failing.length === 0) return undefined
  return new UserError(`They differ in what "fail-on" names: ${failing.join(', ')}.`, {
    id: 'sboms-differ',
    fix: 'See what is listed, or name less in "fail-on".',
  })
}
