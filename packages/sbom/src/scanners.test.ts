import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { isExternal } from '@pakages/model'
import { describeWith, program } from '@pakages/testing/requirements'
import {
  debianOwners,
  LOCK_DIGEST,
  lockOf,
  provenance,
  specNamed,
} from '../fixtures/inventories.ts'
import { cyclonedxJson } from './cyclonedx/document.ts'
import { takeInventory } from './inventory.ts'
import { spdxJson } from './spdx/document.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-scanners-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const examples = lockOf('examples')
/** The examples as they are built on a Debian, one of them known to PyPI too. */
const inventory = takeInventory(
  {
    ...{ dag: examples, facts: [], tarballs: new Map(), scope: 'all' },
    owners: debianOwners(examples),
    identities: new Map([[specNamed(examples, 'libbins').hash, ['pkg:pypi/libbins@0.4.0']]]),
  },
  { kind: 'lock', digest: LOCK_DIGEST },
)
const all = inventory.items.length
const built = inventory.items.filter(({ spec }) => !isExternal(spec)).length
/** SPDX lists a patch as a package of its own. */
const patches = new Set(inventory.items.flatMap((item) => item.patches.map(({ sha256 }) => sha256)))

const formats = [
  ['CycloneDX', 'lock.cdx.json', cyclonedxJson, all],
  ['SPDX', 'lock.spdx.json', spdxJson, all + patches.size],
] as const

interface Said {
  readonly stdout: string
  /** Without colours. */
  readonly stderr: string
}

/** Runs a scanner without databases and network. */
function said(command: string, args: readonly string[], file: string, text: string): Said {
  writeFileSync(join(folder, file), text)
  const { stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...{ PATH: process.env['PATH'] ?? '', HOME: folder, GRYPE_DB_CACHE_DIR: folder },
      ...{ GRYPE_DB_AUTO_UPDATE: 'false', GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
      SYFT_CHECK_FOR_APP_UPDATE: 'false',
    },
  })
  return { stdout, stderr: stderr.replaceAll(/\u001b\[\d*m/g, '') }
}

/** The numbers belong into the log of whoever runs the tests. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`)

const LOUD = /^\[\d+\]\s+(?:WARN|ERROR)\s+(.*)$/gm
const loud = ({ stderr }: Said): string[] => [...stderr.matchAll(LOUD)].map(([, line]) => line!)

describeWith(program('osv-scanner'), "OSV's scanner", () => {
  const args = ['scan', 'source', '--offline-vulnerabilities', '--all-packages', '--format', 'json']

  // It looks up the names of ecosystems; of SPDX it takes also those that others have for a package.
  // It knows a list of types, in which Spack's is not yet: what it cannot look up it names.
  test.each([
    ['CycloneDX', 'lock.cdx.json', cyclonedxJson, [], built],
    ['SPDX', 'lock.spdx.json', spdxJson, ['PyPI libbins'], all],
  ] as const)(
    'takes from our %s what it knows an ecosystem of, and names of the rest nothing but its type',
    (name, file, write, others, unknown) => {
      const answer = said('osv-scanner', [...args, '-L', file], file, write(inventory, provenance))
      const { results } = JSON.parse(answer.stdout) as {
        results: { packages: { package: { name: string; ecosystem: string } }[] }[]
      }
      const found = results
        .flatMap(({ packages }) => packages)
        .map(({ package: one }) => `${one.ecosystem} ${one.name}`)
      expect(found.sort()).toEqual(['Debian gcc', 'Debian glibc', 'Debian gmake', ...others])
      const named = [...answer.stderr.matchAll(/^Invalid PURL "([^"]*)"/gm)]
      expect(named).toHaveLength(unknown)
      expect(named.filter(([, purl]) => !purl!.startsWith('pkg:spack/'))).toEqual([])
      tell(`osv-scanner: ${found.length} of ${all} packages of ${name}`)
    },
    60_000,
  )

  test.each(formats.map(([name, file, write]) => [name, file, write] as const))(
    'takes our %s without complaint where it is told to say errors alone',
    (_, file, write) => {
      const quiet = [...args, '--verbosity', 'error', '-L', file]
      const { stderr } = said('osv-scanner', quiet, file, write(inventory, provenance))
      // There is no database here.
      expect(stderr.replaceAll(/^could not load db for \w+ ecosystem: .*\n/gm, '')).toBe('')
    },
    60_000,
  )
})

describeWith(program('grype'), 'grype', () => {
  test.each(formats)(
    'takes every package from our %s without complaint',
    (name, file, write, expected) => {
      const answer = said('grype', ['-v', file], file, write(inventory, provenance))
      expect(answer.stderr).toContain('using distro: debian 12')
      const packages = Number(/gathered packages packages=(\d+)/.exec(answer.stderr)?.[1])
      expect([packages, loud(answer)]).toEqual([
        expected,
        [expect.stringMatching(/^failed to load vulnerability db: database does not exist/)],
      ])
      tell(`grype: ${packages} of ${expected} packages of ${name}`)
    },
    60_000,
  )
})

describeWith(program('syft'), 'syft', () => {
  test.each(formats)(
    'takes every package from our %s without complaint',
    (name, file, write, expected) => {
      const args = ['convert', '-v', file, '-o', 'syft-json']
      const answer = said('syft', args, file, write(inventory, provenance))
      const { artifacts } = JSON.parse(answer.stdout) as { artifacts: { purl: string }[] }
      expect([artifacts.length, loud(answer)]).toEqual([
        expected,
        [expect.stringMatching(/^convert is an experimental feature/)],
      ])
      const kept = artifacts.filter(({ purl }) => purl.startsWith('pkg:spack/'))
      expect(kept).toHaveLength(built)
      tell(`syft: ${artifacts.length} of ${expected} packages of ${name}`)
    },
    60_000,
  )
})
