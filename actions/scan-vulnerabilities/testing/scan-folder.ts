import {
  nodeProcesses,
  runAction,
  scanReport,
  workFolder,
  type Ending,
  type Http,
  type Ports,
} from '@pakages/core'
import {
  ManualClock,
  MemoryHost,
  memoryPorts,
  type MemoryCodeHost,
  type MemoryHostOptions,
} from '@pakages/core/fakes'
import type { ScanRecord } from '@pakages/model'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { scanVulnerabilitiesAction } from '../action.ts'

/** The spec hash that {@link spec} gives a package. */
export const hashOf = (name: string): string => name.padEnd(32, 'a').replaceAll(/[^a-z2-7]/g, 'b')

/** A spec of a lock, by its hash. */
export function spec(name: string, version: string, more: object = {}): [string, object] {
  const hash = hashOf(name)
  const arch = { platform: 'linux', platform_os: 'debian12', target: 'x86_64' }
  return [
    hash,
    { name, version, namespace: 'acme', arch, parameters: {}, dependencies: [], hash, ...more },
  ]
}

const NIGHTLY = {
  event: 'schedule',
  repository: 'acme/packages',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  commit: 'a'.repeat(40),
}

/**
 * A folder with a database (`osv`), recipes (`repo`) and what a scan leaves. It begins with libfoo
 * 1.5 and 2.0, of which CVE-2026-1001 concerns the first.
 */
export class ScanFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'pakages-scan-'))
  /** Of the last run. */
  host = new MemoryHost()
  readonly clock = new ManualClock(Date.parse('2026-11-22T00:00:00Z'))

  constructor() {
    this.recipe(
      'libfoo',
      'git = "https://github.com/o/libfoo"\nversion("1.5", tag="v1.5")\nversion("2.0", tag="v2.0")',
    )
    this.advisory('CVE-2026-1001', 'o/libfoo')
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  write(path: string, content: string | object): void {
    const file = join(this.root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  }

  lock(...specs: [string, object][]): void {
    this.write('spack.lock', {
      _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
      roots: specs.map(([hash]) => ({ hash, spec: 'x' })),
      concrete_specs: Object.fromEntries(specs),
    })
  }

  recipe(name: string, body: string, files: Record<string, string> = {}): void {
    const folder = `repo/spack_repo/acme/packages/${name.replaceAll('-', '_')}`
    this.write('repo/spack_repo/acme/repo.yaml', 'repo:\n  namespace: acme\n  api: v2.0\n')
    const lines = body.split('\n').map((line) => `    ${line}`)
    this.write(
      `${folder}/package.py`,
      `class ${name[0]!.toUpperCase()}${name.slice(1)}(Package):\n${lines.join('\n')}\n`,
    )
    for (const [file, text] of Object.entries(files)) this.write(`${folder}/${file}`, text)
  }

  /** A vulnerability of a GitHub repository, in 1.0 up to before 2.0. */
  advisory(id: string, repository: string, more: object = {}): void {
    this.write(`osv/${id}.json`, {
      id,
      modified: '2026-11-01T00:00:00Z',
      summary: `What ${id} is @everyone <b>`,
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      affected: [
        {
          ranges: [
            {
              type: 'GIT',
              repo: `https://github.com/${repository}`,
              events: [{ introduced: '0' }],
              database_specific: { versions: [{ introduced: '1.0' }, { fixed: '2.0' }] },
            },
          ],
        },
      ],
      ...more,
    })
  }

  run(inputs: Record<string, string> = {}): Promise<Ending> {
    return this.#run({ inputs })
  }

  /** Runs it as a job does, at a code host; at a terminal there is none. */
  runAt(
    codeHost: MemoryCodeHost,
    inputs: Record<string, string>,
    kind: 'github' | 'terminal' = 'github',
  ): Promise<Ending> {
    const job = kind === 'github' && { context: NIGHTLY }
    const at = { processes: nodeProcesses, openCodeHost: async () => codeHost }
    return this.#run({ kind, inputs: { 'github-token': 'secret', ...inputs }, ...job }, at)
  }

  /** Runs it with a network: servers of a test stand in by mirrors. */
  runOnline(
    inputs: Record<string, string>,
    http: Http,
    env: Record<string, string>,
  ): Promise<Ending> {
    return this.#run({ inputs, env }, { http })
  }

  #run(options: MemoryHostOptions, more: Partial<Ports> = {}): Promise<Ending> {
    this.host = new MemoryHost({
      ...options,
      workspace: this.root,
      inputs: { databases: 'osv', recipes: 'repo', ...options.inputs },
      env: { PAKAGES_CACHE: join(this.root, 'cache'), ...options.env },
    })
    const ports = memoryPorts({
      host: this.host,
      clock: this.clock,
      ...more,
    })
    return runAction(scanVulnerabilitiesAction as never, ports)
  }

  report(): Promise<ScanRecord> {
    return scanReport.read(workFolder(join(this.root, '.pakages')).scan)
  }

  told(level: string): string {
    return this.host.log
      .filter((one) => one.level === level)
      .map(({ message }) => message)
      .join('\n')
  }

  errors(): string {
    return this.told('error')
  }
}
