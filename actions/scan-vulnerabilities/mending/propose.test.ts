import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MemoryCodeHost } from '@pakages/core/fakes'
import { ScanFolder, spec } from '../testing/scan-folder.ts'

let scan: ScanFolder
beforeEach(() => {
  scan = new ScanFolder()
})
afterEach(() => scan.remove())

describe('mending', () => {
  const propose = (at: MemoryCodeHost, kind: 'github' | 'terminal' = 'github') =>
    scan.runAt(at, { propose: 'true' }, kind)

  test('deprecates what nothing of its line mends, once, in one pull request', async () => {
    scan.lock(spec('libfoo', '1.5'))
    const at = new MemoryCodeHost()
    expect([(await propose(at)).exitCode, scan.errors()]).toEqual([
      1,
      expect.stringContaining('1 vulnerability open'),
    ])
    expect(at.all).toMatchObject([
      {
        branch: 'pakages/vulnerabilities/libfoo',
        title: 'libfoo: mend CVE-2026-1001',
        draft: {
          labels: ['security'],
          changes: [
            {
              path: expect.stringContaining('packages/libfoo/package.py'),
              content: expect.stringContaining('version("1.5", tag="v1.5", deprecated=True)'),
            },
          ],
        },
      },
    ])
    expect(at.all[0]!.draft.body).toContain('no version of the line of 1.5 is known to be fixed')
    expect(at.all[0]!.draft.body).not.toMatch(/[^\\]@everyone/)
    await propose(at)
    expect(at.all).toHaveLength(1)
    expect(scan.host.summaryText).toContain('the pull request says the same')
    at.person(1, 'closed')
    await propose(at)
    expect(at.all).toHaveLength(1)
    expect(scan.host.summaryText).toContain('a person closed the pull request')
  })

  test('takes no line and no mention of an id into the title, which is a commit message', async () => {
    scan.write('osv/CVE-2026-1001.json', '{}')
    scan.advisory('X-1\n\nFixes #1 @everyone', 'o/libfoo')
    scan.lock(spec('libfoo', '1.5'))
    const at = new MemoryCodeHost()
    await propose(at)
    expect(at.all).toMatchObject([
      {
        title: 'libfoo: mend X-1-Fixes-1-everyone',
        draft: { message: expect.not.stringContaining('\n') },
      },
    ])
  })

  test('at a terminal is only shown', async () => {
    scan.lock(spec('libfoo', '1.5'))
    const at = new MemoryCodeHost()
    await propose(at, 'terminal')
    expect(at.all).toEqual([])
    expect(scan.told('info')).toContain('+    version("1.5", tag="v1.5", deprecated=True)')
  })

  test('leaves a resource to people, and says where to change it and why', async () => {
    scan.advisory('CVE-2026-1007', 'o/solver')
    scan.recipe(
      'carrier',
      'git = "https://github.com/o/carrier"\nversion("9.0", tag="v9.0")\nresource(name="solver", git="https://github.com/o/solver", tag="v1.5")',
    )
    scan.lock(spec('carrier', '9.0'))
    const at = new MemoryCodeHost()
    const ended = await scan.runAt(at, { propose: 'true', issue: 'true' })
    expect([ended.exitCode, at.all]).toEqual([1, []])
    expect(at.issues[0]!.body.replaceAll('\\', '')).toMatch(
      /- carrier \(solver 1\.5\): No version of carrier mends a resource that it carries/,
    )
    const summary = scan.host.summaryText.replaceAll('\\', '')
    expect(summary).toContain('| `carrier (solver 1.5)` | left to people |')
    expect(summary).toContain(
      'change repo/spack_repo/acme/packages/carrier/package.py:4 (fixed: 2.0), or take a version of carrier',
    )
  })
})
