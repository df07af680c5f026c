import type { Diagnosis } from '../diagnosis.ts'
import { isBuilding, type ToolkitUse } from '../workflow/toolkit-use.ts'
import { libcOf, type KnownLibc } from './known-libc.ts'

/** Looks at what builds will be: where, for what, and on which libc they are to run. */
export const checkBuilds = (uses: readonly ToolkitUse[]): Diagnosis[] => [
  ...uses.flatMap(checkPadding),
  ...uses.flatMap(checkTarget),
  ...uses.filter(isBuilding).flatMap(checkRunner),
  ...checkBases(uses),
]

/** Letters: `push` refuses what is shorter. */
const SHORTEST_PADDING = 64

function checkPadding({ use }: ToolkitUse): Diagnosis[] {
  const given = use.with['padded-length'] ?? ''
  if (given === '' || !(Number(given) < SHORTEST_PADDING)) return []
  return [
    {
      id: 'root-unpadded',
      sentence: `"padded-length" is ${given}: nobody could install the binaries to a longer path.`,
      fix: 'Leave "padded-length" away, or write "padded-length: 256".',
      at: use.at,
    },
  ]
}

function checkTarget({ use }: ToolkitUse): Diagnosis[] {
  const target = use.with['target'] ?? ''
  if (!/^(native|host|frontend|backend|fe|be)$/.test(target)) return []
  return [
    {
      id: 'target-drifting',
      sentence: `"target: ${target}" is another one on another runner.`,
      fix: 'Leave "target" away, or write "target: x86_64_v3".',
      at: use.at,
    },
  ]
}

/** The runner of a job that builds, or that it hands to the workflow that does. */
const runnerOf = ({ job, use }: ToolkitUse): string => use.with['runner'] ?? job.runsOn ?? ''
const systemOf = (one: ToolkitUse): string =>
  one.use.with['container'] || one.job.container || runnerOf(one)

function checkRunner(one: ToolkitUse): Diagnosis[] {
  if (!/-latest$/.test(systemOf(one))) return []
  return [
    {
      id: 'runner-drifting',
      sentence: `The job "${one.job.id}" builds on "${systemOf(one)}", which becomes another system one day.`,
      fix: 'Name the release: "ubuntu-24.04".',
      at: one.job.at,
    },
  ]
}

/** Binaries of any job may land on any base: the newest system is the one to compare with. */
function checkBases(uses: readonly ToolkitUse[]): Diagnosis[] {
  const built = uses
    .filter(isBuilding)
    .flatMap((one) => libcOf(systemOf(one) || 'ubuntu-24.04') ?? [])
    .sort((one, other) => other.version - one.version)[0]
  if (built === undefined) return []
  return uses.flatMap(({ part, use }) => {
    const base = use.with['base'] ?? ''
    const libc = part === 'container' ? libcOf(base) : undefined
    return libc === undefined || fits(built, libc)
      ? []
      : [
          {
            id: 'base-libc-older',
            sentence: `Packages are built on ${built.kind} ${shown(built)}, and "${base}" has ${libc.kind} ${shown(libc)}.`,
            fix: `Write a newer "base", or build in an older container: ${built.kind} ${shown(built)} and newer do.`,
            at: use.at,
          },
        ]
  })
}

const fits = (built: KnownLibc, base: KnownLibc): boolean =>
  built.kind === base.kind && built.version <= base.version

const shown = ({ kind, version }: KnownLibc): string =>
  kind === 'glibc' ? `2.${version}` : `1.${version}`
