import { describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeWith, spack, spackInstallation, spackRoots } from '@pakages/testing/requirements'
import answersRecorded from '../fixtures/spack-answers.json' with { type: 'json' }

type Reading = { readonly reads?: unknown; readonly answered?: string[]; readonly refuses?: string }
const [first, ...lines] = readFileSync(
  join(import.meta.dirname, '..', 'fixtures/spack-specs.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
const { probes } = JSON.parse(first!) as { probes: string[] }
const specs = lines.map((line) => JSON.parse(line) as [string, string, unknown])

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
