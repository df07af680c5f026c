import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MemoryCodeHost } from '@pakages/core/fakes'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ScanFolder, spec } from '../testing/scan-folder.ts'

let scan: ScanFolder
beforeEach(() => {
  scan = new ScanFolder()
})
afterEach(() => scan.remove())

describe('the issue that is kept up to date', () => {
  let at: MemoryCodeHost
  beforeEach(() => {
    at = new MemoryCodeHost()
    scan.lock(spec('libfoo', '1.5'))
  })
  const keep = (inputs: Record<string, string> = {}) => scan.runAt(at, { issue: 'true', ...inputs })
  const forget = (id: string): void => rmSync(join(scan.root, 'osv', `${id}.json`))
  /** One that is fixed in 1.2 keeps the database from being empty. */
  const unrelated = (): void => scan.advisory('CVE-2026-9000', 'o/other')

  test('is opened with what is open, and says nothing where nothing is new', async () => {
    await keep()
    expect(at.issues).toMatchObject([
      {
        title: 'Vulnerabilities of published packages',
        state: 'open',
        body: expect.stringMatching(/^\*\*1 open vulnerability\*\*[^]*`CVE-2026-1001`[^]*`2.0`/),
      },
    ])
    expect(at.issues[0]!.body).not.toMatch(/[^\\]@everyone|2026-11/)
    const [before] = at.issues
    scan.clock.advance(7 * 86_400_000)
    await keep()
    expect(at.issues).toEqual([before])
    expect(at.comments).toEqual([])
    expect(scan.host.summaryText).toContain('The issue says the same: memory:/1')
  })

  test('is answered in where something is new, and edited without a word where something is gone', async () => {
    await keep()
    scan.advisory('CVE-2026-1002', 'o/libfoo')
    await keep()
    expect(at.issues).toMatchObject([{ body: expect.stringContaining('CVE-2026-1002') }])
    expect(at.comments).toMatchObject([
      {
        thread: 1,
        markdown: expect.stringMatching(/^1 vulnerability came since:[^]*CVE-2026-1002/),
      },
    ])
    expect(at.comments[0]!.markdown).not.toContain('CVE-2026-1001')
    forget('CVE-2026-1001')
    await keep()
    expect(at.issues).toMatchObject([{ body: expect.not.stringContaining('CVE-2026-1001') }])
    expect(at.comments).toHaveLength(1)
  })

  test('is closed when nothing is open any more, and opened again for the next', async () => {
    unrelated()
    await keep()
    forget('CVE-2026-1001')
    await keep()
    expect(at.issues).toMatchObject([{ number: 1, state: 'closed' }])
    expect(at.comments).toMatchObject([{ thread: 1, markdown: 'Nothing is open any more.' }])
    await keep()
    expect(at.comments).toHaveLength(1)
    scan.advisory('CVE-2026-1003', 'o/libfoo')
    await keep()
    expect(at.issues).toMatchObject([{ number: 1, state: 'open' }])
    expect(at.comments.at(-1)!.markdown).toContain('CVE-2026-1003')
  })

  test('leaves what was found to whoever shows it, where it cannot be kept', async () => {
    at.forbidden = true
    const ending = await keep({ sarif: 'scan.sarif' })
    expect(ending.exitCode).toBe(1)
    expect(ending.json).toMatchObject({ findings: [{ id: 'CVE-2026-1001' }] })
    expect(scan.errors()).toMatch(/may not .*issue/)
    expect(scan.host.outputs.get('sarif')).toBe(join(scan.root, 'scan.sarif'))
    expect(scan.host.outputs.get('open')).toBe('1')
    expect(scan.host.summaryText).toContain('CVE-2026-1001')
  })

  test('stays closed where a person closed it, until something is new', async () => {
    await keep()
    at.personClosesIssue(1)
    await keep()
    expect([at.issues.length, at.issues[0]!.state]).toEqual([1, 'closed'])
    expect(scan.host.summaryText).toContain('stays closed, as a person left it')
    scan.advisory('CVE-2026-1004', 'o/libfoo')
    await keep()
    expect(at.issues).toMatchObject([{ number: 1, state: 'open' }])
  })

  test('is not new when another id of the same vulnerability comes', async () => {
    scan.advisory('GHSA-aaaa-bbbb-cccc', 'o/libfoo', { aliases: ['CVE-2026-1001'] })
    await keep()
    forget('CVE-2026-1001')
    await keep()
    expect(at.comments).toEqual([])
  })

  test('is not opened where nothing is open, nor touched where nothing could be checked', async () => {
    await keep({ databases: 'none' })
    scan.lock(spec('libfoo', '2.0'))
    await keep()
    expect(at.issues).toEqual([])
    scan.lock(spec('libfoo', '1.5'))
    await keep()
    const before = at.issues
    await keep({ databases: 'none' })
    expect([at.issues, at.comments]).toEqual([before, []])
  })

  test('names the pull requests that mend, and is not kept at a terminal', async () => {
    await keep({ propose: 'true' })
    expect(at.issues[0]!.body).toContain('- libfoo: memory:/1')
    const elsewhere = new MemoryCodeHost()
    await scan.runAt(elsewhere, { issue: 'true' }, 'terminal')
    expect(elsewhere.issues).toEqual([])
  })

  test('says which permission it needs', async () => {
    at.forbidden = true
    expect((await keep()).exitCode).toBe(1)
    expect(scan.errors()).toContain('This token may not write issues')
  })
})
