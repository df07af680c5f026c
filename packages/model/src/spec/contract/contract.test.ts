import { describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeWith, spack, spackInstallation, spackRoots } from '@pakages/testing/requirements'
import { randomSpecs, specsOfRecipes } from '@pakages/testing/spack/random-specs'
import {
  meansItsMachine,
  namesTwice,
  readingOf,
  shortReading,
} from '@pakages/testing/spack/spec-readings'
import { InvalidValue } from '../../outside/invalid-value.ts'
import { parseSpecQuery } from '../parse-spec.ts'
import answersRecorded from '../fixtures/spack-answers.json' with { type: 'json' }

interface Reading {
  readonly reads?: unknown
  readonly answered?: string[]
  readonly refuses?: string
}
const [first, ...lines] = readFileSync(
  join(import.meta.dirname, '..', 'fixtures/spack-specs.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
const { probes } = JSON.parse(first!) as { probes: string[] }
// What speaks of the machine is answered otherwise on each.
const specs = lines
  .map((line) => JSON.parse(line) as [string, string, unknown])
  .filter(([, text]) => !meansItsMachine(text))
const random = readFileSync(join(import.meta.dirname, '..', 'fixtures/spack-random.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line) as [string, unknown])
/** New ones at each number that is asked for. */
const FRESH = Number(process.env['PAKAGES_SPECS'] ?? 300)

/** Undefined where we refuse it. */
function ourReading(text: string): unknown {
  try {
    return readingOf(parseSpecQuery(text), probes)
  } catch (error) {
    if (error instanceof InvalidValue) return undefined
    throw error
  }
}

/** What a real Spack says of specs, in a configuration that is only its own. */
async function ask(root: string, questions: object): Promise<Reading[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-specs-'))
  try {
    const { builtin } = spackInstallation()!
    writeFileSync(join(folder, 'repos.yaml'), `repos:\n  builtin: ${builtin}\n`)
    const script = join(import.meta.dirname, 'spack-reads.py')
    const asked = execFile(join(root, 'bin', 'spack'), ['-C', folder, 'python', script], {
      env: {
        ...process.env,
        SPACK_DISABLE_LOCAL_CONFIG: '1',
        SPACK_USER_CACHE_PATH: spackInstallation()!.userCache,
      },
      maxBuffer: 64 * 1024 * 1024,
    })
    let said = ''
    asked.stdout!.on('data', (piece: string) => (said += piece))
    asked.stdin!.end(JSON.stringify(questions))
    await new Promise((resolve) => asked.once('close', resolve))
    return said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Reading)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describeWith(spack, 'what was recorded of specs, beside a real Spack', () => {
  describe.each(spackRoots())('%s', (root) => {
    test('is how it reads them still', async () => {
      const said = await ask(root, { specs: specs.map(([, text]) => text), probes })
      const wrong = specs.filter(
        ([, , reads], at) => JSON.stringify(said[at]?.reads ?? null) !== JSON.stringify(reads),
      )
      expect(wrong.map(([, text]) => text)).toEqual([])
    }, 120_000)

    test('is how it reads the random ones still', async () => {
      const said = await ask(root, { specs: random.map(([text]) => text), probes })
      const wrong = random.filter(
        ([, reads], at) => shortReading(said[at]?.reads) !== JSON.stringify(reads),
      )
      expect(wrong.map(([text]) => text)).toEqual([])
    }, 120_000)

    test(`is how we read ${FRESH} others, or refuse them`, async () => {
      const texts = randomSpecs(FRESH, FRESH, specsOfRecipes(spackInstallation()!.builtin!))
      const others = texts.filter((text) => !meansItsMachine(text))
      const said = await ask(root, { specs: others, probes })
      const wrong = others
        .map((text, at) => ({ text, spack: said[at], ours: ourReading(text) }))
        // To read some Spack would have to fetch a repository.
        .filter(
          ({ spack: { refuses = '' } = {} }) => !/^(VersionLookup|Process)Error/.test(refuses),
        )
        .filter(({ spack: { reads } = {}, ours }) => shortReading(reads) !== shortReading(ours))
      expect(wrong.filter(({ text }) => !namesTwice(text))).toEqual([])
      expect(wrong.length).toBeLessThan(FRESH / 1000 + 1)
      expect(said.filter(({ reads }) => reads !== undefined).length).toBeGreaterThan(FRESH / 4)
      expect(said.filter(({ refuses }) => refuses !== undefined).length).toBeGreaterThan(FRESH / 4)
    }, 600_000)

    test('is what it takes them for still', async () => {
      const { dag, answers } = answersRecorded
      const said = await ask(root, { specs: answers.map(([text]) => text), probes, dag })
      const wrong = answers.filter(
        ([, answered], at) => said[at]?.answered?.map((hash) => hash[0]).join('') !== answered,
      )
      expect(wrong.map(([text]) => text)).toEqual([])
    }, 120_000)
  })
})
