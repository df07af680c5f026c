import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openIndex, type PackageIndexClient } from '@pakages/catalog'
import {
  licenceAdvice,
  licenceOfVersion,
  nodeHttp,
  nodeProcesses,
  parseInputs,
  policyOf,
  readConfiguration,
  readLicence,
  recipeFactsReport,
  reviewDocument,
  runAction,
  workFolder,
  type Licence,
} from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { composeImage } from '@pakages/image'
import { isUnknown, type Digest, type Recipe } from '@pakages/model'
import { cyclonedxJson, spdxJson, takeInventory } from '@pakages/sbom'
import { packageOfFolder } from '@pakages/repository'
import { readRecipe } from '@pakages/spack'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { describeWith, recipes as recipesRequirement } from '@pakages/testing/requirements'
import { KeySigner, stateOf } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishIndexAction } from '../actions/publish-index/action.ts'
import { licensesOf } from '@pakages/open/publishing'
import { reviewInputs } from '../actions/review-packages/inputs.ts'
import { reviewPackages } from '../actions/review-packages/step.ts'
import { lockOf, provenance, specNamed } from '../packages/sbom/fixtures/inventories.ts'

/** What recipes state, one text for each directive, and what everybody makes of it. */
const TABLE: readonly (readonly [stated: readonly string[], expression: string | undefined])[] = [
  [['MIT'], 'MIT'],
  [['mit'], 'MIT'],
  [['apache-2.0'], 'Apache-2.0'],
  [['APACHE-2.0 OR MIT'], 'Apache-2.0 OR MIT'],
  [[' MIT '], 'MIT'],
  [['MIT  OR  ISC'], 'MIT OR ISC'],
  [['Apache-2.0\tOR GPL-3.0-or-later'], 'Apache-2.0 OR GPL-3.0-or-later'],
  [['MIT or ISC'], 'MIT OR ISC'],
  [['MIT And ISC'], 'MIT AND ISC'],
  [['(MIT)'], 'MIT'],
  [['((MIT OR ISC))'], 'MIT OR ISC'],
  [['(MIT OR Apache-2.0) AND BSD-3-Clause'], '(MIT OR Apache-2.0) AND BSD-3-Clause'],
  [['MIT AND ISC OR Zlib'], '(MIT AND ISC) OR Zlib'],
  [['MIT AND (ISC AND Zlib)'], 'MIT AND ISC AND Zlib'],
  [['(MIT)AND(ISC)'], 'MIT AND ISC'],
  [['GPL-2.0'], 'GPL-2.0'],
  [['GPL-2.0+'], 'GPL-2.0+'],
  [['gpl-2.0+'], 'GPL-2.0+'],
  [['GPL-3.0-or-later'], 'GPL-3.0-or-later'],
  [['LGPL-2.1'], 'LGPL-2.1'],
  [['Apache-1.1+'], 'Apache-1.1+'],
  [['BSD-2-Clause-FreeBSD'], 'BSD-2-Clause-FreeBSD'],
  [['GFDL-1.3-invariants-only'], 'GFDL-1.3-invariants-only'],
  [['MPL-2.0-no-copyleft-exception'], 'MPL-2.0-no-copyleft-exception'],
  [['Apache-2.0 WITH LLVM-exception'], 'Apache-2.0 WITH LLVM-exception'],
  [['apache-2.0 with llvm-Exception'], 'Apache-2.0 WITH LLVM-exception'],
  [
    ['GPL-2.0-only WITH OpenSSL-Exception'],
    'LicenseRef-GPL-2.0-only-WITH-OpenSSL-Exception-40564dd5',
  ],
  [['BSD-3-Clause AND PCRE2-exception'], 'BSD-3-Clause AND LicenseRef-PCRE2-exception'],
  [['LLVM-exception'], 'LicenseRef-LLVM-exception'],
  [['LicenseRef-acme'], 'LicenseRef-acme'],
  [['licenseref-acme'], 'LicenseRef-acme'],
  [['LicenseRef-Qt-Commercial OR LGPL-3.0-only'], 'LicenseRef-Qt-Commercial OR LGPL-3.0-only'],
  [['DocumentRef-x:LicenseRef-y'], 'LicenseRef-DocumentRef-x-LicenseRef-y-04264297'],
  [['custom'], 'LicenseRef-custom'],
  [['MIT OR custom'], 'MIT OR LicenseRef-custom'],
  [['MIT AND custom'], 'MIT AND LicenseRef-custom'],
  [['Public-Domain'], 'LicenseRef-Public-Domain'],
  [['BSD-2-Clause AND Public-Domain'], 'BSD-2-Clause AND LicenseRef-Public-Domain'],
  [['BSD'], 'LicenseRef-BSD'],
  [['GPLv2'], 'GPL-2.0'],
  [['GPLv2 OR LGPLv2'], 'GPL-2.0 OR LicenseRef-LGPLv2'],
  [['GPL/LGPL'], 'LicenseRef-GPL-LGPL-4d231117'],
  [['Apachi-2.0'], 'LicenseRef-Apachi-2.0'],
  [['Apache 2.0'], 'Apache-2.0'],
  [['MIT License'], 'MIT'],
  [['NVIDIA Software License Agreement'], 'LicenseRef-NVIDIA-Software-License-Agreement-19c62fa6'],
  [['https://intel.ly/393CijO'], 'LicenseRef-https-intel.ly-393CijO-cb15abf0'],
  [['MIT AND'], 'LicenseRef-MIT-AND-#'],
  [['MIT ISC'], 'LicenseRef-MIT-ISC-#'],
  [['(MIT'], 'LicenseRef-MIT-#'],
  [['MIT # see COPYING'], 'LicenseRef-MIT-see-COPYING-#'],
  [['<script>alert(1)</script>'], 'LicenseRef-script-alert-1-script-#'],
  [['Лицензия'], 'LicenseRef-unnamed-#'],
  [['UNKNOWN'], undefined],
  [['unknown'], undefined],
  [['NOASSERTION'], undefined],
  [['NONE'], undefined],
  [[''], undefined],
  [[], undefined],
  [['MIT OR UNKNOWN'], undefined],
  [['MIT', 'UNKNOWN'], undefined],
  [['MIT', 'ISC'], 'MIT AND ISC'],
  [['MIT OR ISC', 'Zlib'], '(MIT OR ISC) AND Zlib'],
  [['MIT', 'custom'], 'MIT AND LicenseRef-custom'],
]
const ACCEPTED = ['Zlib', 'LicenseRef-acme', 'LicenseRef-Public-Domain', 'GPL-2.0-or-later']

const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
const root = mkdtempSync(join(tmpdir(), 'pakages-licences-'))
const http = nodeHttp()
const clock = new ManualClock(Date.parse('2026-11-20T10:00:00Z'))
const registry = new MemoryRegistry('oci://registry.example/acme')
const names = TABLE.map((_, at) => `row-${at}`)
let index: PackageIndexClient

afterAll(() => {
  http.close()
  rmSync(root, { recursive: true, force: true })
})

/** A repository with a recipe for each row; an auditor approves all, then its index is made. */
beforeAll(async () => {
  const repository = join(root, 'spack_repo', 'acme')
  for (const [at, [stated]] of TABLE.entries()) {
    const folder = join(repository, 'packages', `row_${at}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, 'package.py'),
      [
        'from spack.package import *',
        `class Row${at}(Package):`,
        ...stated.map((text) => `    license(${JSON.stringify(text)})`),
        `    version("1.0", sha256="${'0'.repeat(64)}")`,
        '',
      ].join('\n'),
    )
  }
  writeFileSync(join(repository, 'repo.yaml'), 'repo:\n  namespace: acme\n  api: v2.0\n')
  const trust = {
    signers: [{ key: new KeySigner(String(key)).publicKey }],
    auditors: [{ user: 'alice', keys: [new KeySigner(String(key)).publicKey] }],
    licenses: ACCEPTED,
  }
  writeFileSync(
    join(root, 'pakages.json'),
    JSON.stringify({
      name: 'acme',
      version: '1.0',
      license: 'MIT',
      repository: 'spack_repo/acme',
      registry: registry.reference,
      trust,
    }),
  )
  const host = (): MemoryHost =>
    new MemoryHost({
      kind: 'terminal',
      workspace: root,
      env: { PATH: process.env['PATH']!, HOME: root },
      inputs: { 'signing-key': String(key) },
      context: { event: 'terminal', repository: 'acme/packages' },
    })
  const ports = { clock, processes: nodeProcesses, openRegistry: () => registry }
  // A run takes at most twenty commands.
  for (let first = 0; first < names.length; first += 20) {
    const lines = names.slice(first, first + 20).map((name) => `/pakages approve ${name}@1.0 all`)
    const inputs: Readonly<Record<string, string>> = {
      command: lines.join('\n'),
      auditor: 'alice',
      publish: 'no',
      'signing-key': String(key),
    }
    await reviewPackages(
      parseInputs(reviewInputs, (name) => inputs[name]),
      memoryPorts({ ...ports, host: host() }),
    )
  }
  const publishing = host()
  await runAction(publishIndexAction, memoryPorts({ ...ports, host: publishing }))
  expect(publishing.messages('error')).toEqual([])
  index = await openIndex(join(root, 'site'), { http })
}, 120_000)

/** Eight digits of a hash stand for `#` in the table. */
const short = (expression: string | undefined, wanted: string | undefined): string | undefined =>
  wanted?.endsWith('#') ? expression?.replace(/[0-9a-f]{8}$/, '#') : expression

interface SpdxFile {
  packages: { name: string; licenseDeclared?: string }[]
  hasExtractedLicensingInfos?: { licenseId: string }[]
}
interface CycloneDxFile {
  components: {
    name: string
    licenses?: { expression?: string; license?: { id?: string; name?: string } }[]
  }[]
}

/** The licence of a package in both formats, which must be the same, and the references explained. */
function inSbom(stated: readonly string[]): {
  expression: string | undefined
  explained: string[]
} {
  const dag = lockOf('acme')
  const { hash } = specNamed(dag, 'libfoo')
  const inventory = takeInventory(
    {
      dag,
      facts: [{ hash, licenses: stated, maintainers: [], sources: [], patches: [] }],
      tarballs: new Map(),
      scope: 'all',
    },
    { kind: 'spec', hash },
  )
  const spdx = JSON.parse(spdxJson(inventory, provenance)) as SpdxFile
  const cyclonedx = JSON.parse(cyclonedxJson(inventory, provenance)) as CycloneDxFile
  const expression = spdx.packages.find(({ name }) => name === 'libfoo')!.licenseDeclared
  const [said] =
    [
      ...cyclonedx.components,
      (cyclonedx as unknown as { metadata: { component: CycloneDxFile['components'][0] } }).metadata
        .component,
    ].find(({ name }) => name === 'libfoo')!.licenses ?? []
  const named = said?.license?.name
  const other = said?.expression ?? said?.license?.id
  // A text stands for its reference there.
  expect(named === undefined ? other : readLicence(named).expression).toBe(expression)
  return {
    expression,
    explained: (spdx.hasExtractedLicensingInfos ?? []).map(({ licenseId }) => licenseId),
  }
}

/** The label of an image that push makes after a build recorded what the recipe states. */
async function onImage(stated: readonly string[]): Promise<string | undefined> {
  const spec = specNamed(lockOf('acme'), 'libfoo')
  const work = workFolder(mkdtempSync(join(root, 'work-')))
  await recipeFactsReport.write(work.facts, {
    specs: [{ hash: spec.hash, licenses: stated, maintainers: [], sources: [], patches: [] }],
  })
  const digest = `sha256:${'2'.repeat(64)}` as Digest
  const image = composeImage({
    spec,
    specJson: {},
    layers: [{ digest, size: 1, diffId: digest }],
    env: [],
    licenses: (await licensesOf(work)).get(spec.hash),
  })
  const { annotations } = JSON.parse(image.manifest.toString()) as {
    annotations: Record<string, string>
  }
  return annotations['org.opencontainers.image.licenses']
}

describe('a licence', () => {
  test('has a row for each thing that people write', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(60)
  })

  test.each(
    TABLE.map(([stated, wanted], at) => [JSON.stringify(stated), stated, wanted, at] as const),
  )(
    'is the same in SBOM, image, review, policy and index where a recipe states %s',
    async (_, stated, wanted, at) => {
      const licence = readLicence(stated)
      const { expression } = licence
      expect(short(expression, wanted)).toBe(wanted)

      const sbom = inSbom(stated)
      expect(sbom.expression).toBe(expression)
      expect(sbom.explained).toEqual(licence.references.map(({ id }) => id))
      expect(await onImage(stated)).toBe(expression)

      const name = names[at]!
      const file = join(root, 'reviews', name, '1.0', 'alice.json')
      const review = reviewDocument.parse(JSON.parse(readFileSync(file, 'utf8')), file)
      expect(review.recipe!.license).toBe(expression)

      // The policy is asked with what was stated, and with what reviews and indexes carry.
      const policy = policyOf(await readConfiguration(join(root, 'pakages.json')), undefined)
      const faults = [stated.length === 1 ? stated[0] : expression, expression].map((license) =>
        stateOf(
          { name, version: '1.0', license, recipe: undefined, binaries: [] },
          [],
          policy,
        ).missing.find((sentence) => sentence.startsWith('Its licence')),
      )
      expect(faults[0]).toBe(faults[1])
      const advice = licenceAdvice(licence)
      const [fault] = faults
      if (fault !== undefined && advice !== undefined) expect(fault).toContain(advice)

      const version = (await index.version(name, '1.0'))!
      expect(version.license).toBe(expression)
      expect(version.licenseAccepted).toBe(expression === undefined ? undefined : !fault)
      expect(version.state).toBe(fault === undefined ? 'approved' : 'pending')
      if (fault !== undefined) expect([...version.reasons, ...version.missing]).toContain(fault)
    },
  )

  test('that is not on the SPDX list can be accepted', async () => {
    const state = async (stated: string): Promise<string> =>
      (await index.version(names[TABLE.findIndex(([texts]) => texts[0] === stated)]!, '1.0'))!.state
    expect(await state('custom')).toBe('pending')
    expect(await state('Public-Domain')).toBe('approved')
    expect(await state('BSD-2-Clause AND Public-Domain')).toBe('approved')
  })
})

describeWith(recipesRequirement, 'the licences of all recipes of Spack itself', () => {
  test('give one answer, and one sentence where something is to be mended', () => {
    const given = process.env['PAKAGES_RECIPES']!
    const folder = join(given, 'repos', 'spack_repo', 'builtin', 'packages')
    const read = readdirSync(folder).flatMap((name): Recipe[] => {
      try {
        return [
          readRecipe(readFileSync(join(folder, name, 'package.py'), 'utf8'), packageOfFolder(name)),
        ]
      } catch {
        return []
      }
    })
    expect(read.length).toBeGreaterThan(8000)
    const contradicting = read.filter((recipe) => {
      const stated = recipe.licenses.flatMap(({ license }) => (isUnknown(license) ? [] : [license]))
      const all = [
        ...stated.map((text) => readLicence(text)),
        ...recipe.versions.map(({ version }) => licenceOfVersion(recipe, version.text)),
      ]
      return all.some((licence) => !isConsistent(licence)) || stated.some(contradicts)
    })
    expect(contradicting.map(({ name }) => name)).toEqual([])
  }, 300_000)
})

/** Every reader of an expression must come to the same, and know what to write where it is odd. */
function isConsistent(licence: Licence): boolean {
  const again = readLicence(licence.expression)
  return (
    again.expression === licence.expression &&
    licenceAdvice(again) === licenceAdvice(licence) &&
    (licence.kind === 'other') <= (licenceAdvice(licence) !== undefined)
  )
}

const contradictory = new Map<string, boolean>()

/** Whether SBOM and policy differ about a text; each text is asked once. */
function contradicts(text: string): boolean {
  const known = contradictory.get(text)
  if (known !== undefined) return known
  const { expression } = readLicence(text)
  const found = inSbom([text]).expression !== expression
  contradictory.set(text, found)
  return found
}
