import { counted, installRootOf, readingInput, UserError, type Parsed } from '@pakages/core'
import { label, parseSpecQuery, type ConcreteSpec } from '@pakages/model'
import {
  installedDag,
  installedMatches,
  installedSpecs,
  originsIn,
  ownerOf,
  StoreDatabase,
  StoreLayout,
  systemFolders,
  verifyPackage,
  type PackageCheck,
} from '@pakages/store'
import { existsSync } from 'node:fs'
import type { CommandSurroundings, CommandWork } from '../../command.ts'
import type { verifyInputs } from './inputs.ts'
import { repair } from './repair.ts'

/** One package that was looked through. */
export interface Verified extends PackageCheck {
  readonly spec: ConcreteSpec
}

/** What a look through an install root brought. */
export interface VerifyResult {
  readonly installRoot: string
  /** As it is at the end. */
  readonly packages: readonly Verified[]
  /** What was installed anew. */
  readonly repaired: readonly ConcreteSpec[]
}

/** Of how many files a message tells. */
const MOST_LINES = 20

/** Looks through installed packages, and installs what is damaged anew where that is asked for. */
export const verifyWork: CommandWork<typeof verifyInputs, VerifyResult> = {
  run: async (inputs, surroundings) => {
    const layout = new StoreLayout(installRootOf(inputs['install-root'], surroundings.host))
    const first = await look(layout, inputs, surroundings)
    const damaged = first.filter(({ damage }) => damage.length > 0).map(({ spec }) => spec)
    if (!inputs.repair || damaged.length === 0)
      return { installRoot: layout.root, packages: first, repaired: [] }
    await repair(layout, damaged, inputs, surroundings)
    const packages = await look(layout, inputs, surroundings)
    return { installRoot: layout.root, packages, repaired: damaged }
  },
  present: ({ installRoot, packages, repaired }) => {
    const failure = whatIsWrong(packages)
    return {
      answer: { markdown: shown(packages, repaired) },
      json: {
        installRoot,
        repaired: repaired.map(label),
        packages: packages.map(({ spec, damage, unresolved, hasManifest }) => ({
          package: label(spec),
          damage,
          unresolved,
          hasManifest,
        })),
      },
      ...(failure && { failure }),
    }
  },
}

async function look(
  layout: StoreLayout,
  { specs }: Parsed<typeof verifyInputs>,
  { signal }: CommandSurroundings,
): Promise<Verified[]> {
  const queries = specs.map((text) => readingInput('specs', () => parseSpecQuery(text)))
  await requireInstalled(layout)
  const origins = await originsIn(layout)
  const database = StoreDatabase.read(layout.database)
  const dag = installedDag(database)
  const wanted = queries.length === 0 ? undefined : new Set(installedMatches(database, queries))
  const system = await systemFolders()
  const found: Verified[] = []
  for (const spec of installedSpecs(database, dag)) {
    if (wanted?.has(spec.hash) === false) continue
    const check = await verifyPackage(database.prefixOf(spec.hash)!, {
      system,
      signal,
      withManifest: Object.hasOwn(origins, spec.hash),
    })
    found.push({ spec, ...check })
  }
  return found
}

/** Nobody means a root that is not there, and "all is well" would be said of nothing. */
async function requireInstalled(layout: StoreLayout): Promise<void> {
  if (existsSync(layout.database) || (await ownerOf(layout)) === 'ours') return
  throw new UserError(`Nothing is installed in ${layout.root}.`, {
    id: 'nothing-installed',
    fix: 'Name the folder that packages were installed into in "install-root".',
  })
}

const isWrong = ({ damage, unresolved }: Verified): boolean => damage.length + unresolved.length > 0

function whatIsWrong(packages: readonly Verified[]): UserError | undefined {
  const lines = packages.filter(isWrong).flatMap(linesOf)
  if (lines.length === 0) return undefined
  const more = lines.length - MOST_LINES
  return new UserError(
    [
      `${counted(lines.length, 'file')} of installed packages ${lines.length === 1 ? 'is' : 'are'} not as it should be:`,
      ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
    {
      id: 'installed-files-changed',
      fix: 'Install them anew with "pakages verify --repair"; install what the system lacks.',
    },
  )
}

const WORDS = {
  missing: 'is gone',
  content: 'has other content',
  link: 'leads elsewhere',
  mode: 'has other permissions',
  added: 'was added',
  kind: 'is of another kind',
} as const

const linesOf = ({ spec, damage, unresolved }: Verified): string[] => [
  ...damage.map(({ path, what }) => `${label(spec)}: ${path || 'its folder'} ${WORDS[what]}`),
  ...unresolved.map(
    ({ file, library }) => `${label(spec)}: ${file} needs ${library}, which is not found`,
  ),
]

function shown(packages: readonly Verified[], repaired: readonly ConcreteSpec[]): string {
  const without = packages.filter((one) => !one.hasManifest && one.damage.length === 0)
  const right = packages.filter((one) => !isWrong(one) && !without.includes(one)).length
  return [
    ...(repaired.length > 0
      ? [`Installed anew: ${repaired.map((spec) => `\`${label(spec)}\``).join(', ')}.`, '']
      : []),
    `${right} of ${counted(packages.length, 'package')} are as they were installed.`,
    ...(without.length > 0
      ? [
          '',
          `Of ${counted(without.length, 'package')} only libraries could be checked: who installed them left no manifest of this place.`,
        ]
      : []),
    '',
  ].join('\n')
}
