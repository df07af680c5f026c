import { spawnSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { zipped, type Member } from '../../packages/advisories/src/database/testing/zipped.ts'
import { row, type Row } from '../table.ts'
import { identifier, type Identify } from './identified.ts'
import { LABELLED_SETS } from './sets.ts'

const lineType = z.object({
  package: z.string(),
  version: z.string(),
  vulnerability: z.string(),
  affected: z.boolean(),
})

/** The ecosystems that osv-scanner looks up offline by the package URLs that our SBOMs have. */
const PURLS: Readonly<Record<string, string>> = {
  pypi: 'pypi',
  cran: 'cran',
  npm: 'npm',
  cargo: 'cargo',
  gem: 'gem',
  go: 'golang',
}

const recordType = z.looseObject({
  id: z.string(),
  aliases: z.array(z.string()).optional(),
  affected: z.array(
    z.looseObject({ package: z.looseObject({ ecosystem: z.string() }).optional() }),
  ),
})

/**
 * What osv-scanner finds of the labelled sets with the records that our scan has, by package URLs
 * as our SBOMs give them; undefined where it, the records or the recipes are not here.
 */
export async function osvScannerRecall(): Promise<Row[] | undefined> {
  const databases = process.env['PAKAGES_ADVISORIES']
  const identify = await identifier()
  if (databases === undefined || !existsSync(databases) || identify === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'pakages-osv-scanner-'))
  try {
    writeDatabases(databases, join(folder, 'osv-scanner'))
    return await Promise.all(LABELLED_SETS.map(([, set]) => rowOf(set, folder, identify)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** As osv-scanner keeps them: `ECOSYSTEM/all.zip`. */
function writeDatabases(databases: string, folder: string): void {
  const members = new Map<string, Member[]>()
  for (const file of filesIn(databases)) {
    const read = recordType.safeParse(recordIn(file))
    if (!read.success) continue
    const content = Buffer.from(JSON.stringify(read.data))
    const named = read.data.affected.flatMap((one) => one.package?.ecosystem.split(':')[0] ?? [])
    for (const ecosystem of new Set(named)) {
      const known = members.get(ecosystem) ?? []
      members.set(ecosystem, [...known.splice(0), { name: `${read.data.id}.json`, content }])
    }
  }
  for (const [ecosystem, all] of members) {
    mkdirSync(join(folder, ecosystem), { recursive: true })
    writeFileSync(join(folder, ecosystem, 'all.zip'), zipped(all))
  }
}

/** A folder that is a link is looked into too, as the scan does: a pattern passes over it. */
const filesIn = (databases: string): string[] =>
  readdirSync(databases).flatMap((name) =>
    globSync(`${realpathSync(join(databases, name))}/**/*.{json,yaml}`),
  )

function recordIn(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8')
    return file.endsWith('.json') ? JSON.parse(text) : parse(text)
  } catch {
    return undefined
  }
}

async function rowOf(set: string, folder: string, identify: Identify): Promise<Row> {
  const lines = readFileSync(join(import.meta.dirname, '..', 'data', set), 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineType.parse(JSON.parse(line)))
  const purls = await Promise.all(lines.map(async (line) => purlsOf(line, identify)))
  const found = foundIn(purls.flat(), folder)
  const said = lines.map((line, at) =>
    purls[at]!.some((purl) => found?.get(purl)?.has(line.vulnerability)),
  )
  const affected = lines.filter((line) => line.affected).length
  const right = lines.filter((line, at) => line.affected && said[at]).length
  return row({
    ...{ bench: 'scan', case: `recall, ${set}`, unit: '%', ours: NaN, peer: 'osv-scanner' },
    theirs: found === undefined ? null : (100 * right) / affected,
    reason:
      found === undefined
        ? 'osv-scanner is not on the PATH'
        : `${right} of ${affected} that are affected, ${said.filter(Boolean).length} found; offline it looks up packages of its ecosystems alone, and ${purls.filter((one) => one.length > 0).length} of ${lines.length} lines are of one`,
  })
}

async function purlsOf(
  { package: name, version }: z.infer<typeof lineType>,
  identify: Identify,
): Promise<string[]> {
  const { identities } = await identify(name, version)
  return identities
    .filter(({ kind, certainty }) => certainty === 'certain' && PURLS[kind] !== undefined)
    .map((one) => `pkg:${PURLS[one.kind]!}/${one.name}@${version}`)
}

const outputType = z.object({
  results: z.array(
    z.object({
      packages: z.array(
        z.object({
          package: z.object({ name: z.string(), version: z.string(), ecosystem: z.string() }),
          groups: z.array(z.object({ aliases: z.array(z.string()) })).optional(),
        }),
      ),
    }),
  ),
})

/** The ids that it names, by package URL; undefined where it cannot be started. */
function foundIn(
  purls: readonly string[],
  folder: string,
): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const file = join(folder, 'lines.cdx.json')
  const components = [...new Set(purls)].map((purl) => {
    const [, name = '', version = ''] = /^pkg:[^/]+\/(.+)@([^@]+)$/.exec(purl) ?? []
    return { type: 'library', name, version, purl }
  })
  writeFileSync(
    file,
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components }),
  )
  const words = ['scan', 'source', '--offline-vulnerabilities', '--format', 'json', '-L', file]
  const env = { PATH: process.env['PATH'] ?? '', OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: folder }
  const ended = spawnSync('osv-scanner', words, { encoding: 'utf8', env, maxBuffer: 2 ** 28 })
  if (ended.error !== undefined) return undefined
  const { results } = outputType.parse(JSON.parse(ended.stdout))
  return new Map(
    results
      .flatMap(({ packages }) => packages)
      .map(({ package: { name, version, ecosystem }, groups = [] }) => [
        `pkg:${ecosystem.toLowerCase()}/${name}@${version}`,
        new Set(groups.flatMap(({ aliases }) => aliases)),
      ]),
  )
}
