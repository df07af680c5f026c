import { cpSync, globSync, rmSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { findProgram, spackInstallation } from '@pakages/testing/machine'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { startDelayingProxy } from './delaying-proxy.ts'
import type { Installable } from './installable.ts'
import { largePackage } from './large-package.ts'
import { measured, medianOf, type Measured } from './measured.ts'
import type { BenchOptions } from './options.ts'
import { smallPackages, spackProgram, writeMirror, writeScope } from './small-packages.ts'
import { row, type Row } from './table.ts'

const STOCK = 'spack install --cache-only'
const OWN_SPACK = 'pakages install --installer spack'
const TAR = 'GNU tar and gzip'

/** One thing to measure. */
interface Case {
  readonly name: string
  readonly make: () => Promise<Installable>
}

const CASES: readonly Case[] = [
  { name: '50 packages', make: () => smallPackages(50) },
  { name: '200 packages', make: () => smallPackages(200) },
  { name: '549 MB', make: largePackage },
]

/** The short form: a few packages, to see that all of it works. */
const SMALL: Case = { name: '10 packages', make: () => smallPackages(10) }

/**
 * Installs from a docker-registry with TLS into an empty root, natively and with stock Spack in turn,
 * without latency and with 50 ms added to whatever a client sends; beside them our Spack installer,
 * and GNU tar on the same tarballs, which neither downloads nor rewrites. Whole processes are
 * measured, ours from a bundle as users have it. Wall time is in rows of `s`, the time of all
 * processors in rows of `CPU s`, memory in rows of `MB`. `--runs=N`: default 2; `--only=TEXT`: the
 * cases with that in their name; `--small`: ten packages, once.
 */
export async function run({ flags }: BenchOptions): Promise<Row[]> {
  const reason = whyNot()
  if (reason !== undefined) return [unmeasured(reason)]
  const small = flags.has('--small')
  const only = valueOf(flags, 'only')
  const runs = small ? 1 : Number(valueOf(flags, 'runs') ?? 2)
  const rows: Row[] = []
  for (const one of small ? [SMALL] : CASES)
    for (const latency of [0, 50]) {
      const name = `${one.name}${latency > 0 ? `, ${latency} ms` : ''}`
      if (only === undefined || name.includes(only))
        rows.push(...(await measure(name, await one.make(), latency, runs)))
    }
  return rows
}

const valueOf = (flags: ReadonlySet<string>, name: string): string | undefined =>
  [...flags].find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3)

function whyNot(): string | undefined {
  if (!findProgram('docker-registry')) return 'no docker-registry on this machine'
  return spackInstallation()?.builtin ? undefined : 'no Spack with recipes on this machine'
}

const unmeasured = (reason: string): Row =>
  row({
    bench: 'install',
    case: '200 packages',
    unit: 's',
    ours: Number.NaN,
    peer: STOCK,
    theirs: null,
    reason,
  })

async function measure(
  name: string,
  what: Installable,
  latency: number,
  runs: number,
): Promise<Row[]> {
  const server = await startDockerRegistry()
  const proxy = await startDelayingProxy(server.port, latency)
  try {
    await pakages(server, ['push', '--registry', server.reference('small'), ...pushed(what)])
    const from = `oci://127.0.0.1:${latency === 0 ? server.port : proxy.port}/small`
    const [ours, theirs]: [Measured[], Measured[]] = [[], []]
    for (let at = 0; at < runs; at++) {
      ours.push(await inFolder((folder) => install('native', what, from, folder, server)))
      theirs.push(await inFolder((folder) => stock(what, from, folder, server)))
    }
    const native = medianOf(ours)
    const rows = rowsOf(name, native, STOCK, medianOf(theirs))
    if (latency > 0) return rows
    const spack = await inFolder((folder) => install('spack', what, from, folder, server))
    const tar = await inFolder((folder) => unpacked(what, folder))
    return [
      ...rows,
      ...rowsOf(`${name}, beside our Spack installer`, native, OWN_SPACK, spack),
      ...rowsOf(`${name}, beside GNU tar`, native, TAR, tar).filter(({ unit }) => unit !== 'MB'),
    ]
  } finally {
    await proxy.stop()
    await server.stop()
  }
}

const pushed = ({ buildCache }: Installable): string[] => [
  ...['--cache', buildCache],
  ...['--allow', 'unpadded'],
]

const rowsOf = (name: string, ours: Measured, peer: string, theirs: Measured): Row[] =>
  (
    [
      ['s', 'wall', 2],
      ['CPU s', 'cpu', 2],
      ['MB', 'peak', 0],
    ] as const
  ).map(([unit, figure, digits]) =>
    row({
      bench: 'install',
      case: name,
      unit,
      ours: Number(ours[figure].toFixed(digits)),
      peer,
      theirs: Number(theirs[figure].toFixed(digits)),
    }),
  )

/** Ours, with an install root of its own. */
const install = (
  installer: 'native' | 'spack',
  { root, recipes }: Installable,
  from: string,
  folder: string,
  server: DockerRegistry,
): Promise<Measured> =>
  pakages(server, [
    'install',
    ...['--registry', from, '--installer', installer],
    ...['--install-root', join(folder, 'root')],
    ...['--work-dir', join(folder, 'work')],
    ...(installer === 'spack' ? ['--repository', recipes] : []),
    `/${root}`,
  ])

async function inFolder(body: (folder: string) => Promise<Measured>): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'pakages-bench-'))
  try {
    return await body(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function pakages({ ca }: DockerRegistry, words: readonly string[]): Promise<Measured> {
  const program = join(await freshBundle(), 'bin', 'pakages.mjs')
  return measured({
    command: [process.execPath, program, ...words],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: ca },
  })
}

/** Stock Spack with a store and a download cache of its own, both empty. */
async function stock(
  { scope: built, specFile, recipes }: Installable,
  from: string,
  folder: string,
  { ca }: DockerRegistry,
): Promise<Measured> {
  const scope = join(folder, 'scope')
  cpSync(built, scope, { recursive: true })
  writeScope(scope, join(folder, 'root'), [recipes])
  writeMirror(scope, from)
  return measured(
    spackProgram(scope, ['install', '--cache-only', specFile], { SSL_CERT_FILE: ca! }),
  )
}

/** GNU tar on all tarballs, one after the other. */
function unpacked({ buildCache }: Installable, folder: string): Promise<Measured> {
  const blobs = globSync('blobs/sha256/*/*', { cwd: buildCache })
    .map((path) => join(buildCache, path))
    .filter((path) => statSync(path).isFile())
  const script = 'cd "$1"; shift; for blob; do tar -xzf "$blob" 2>/dev/null || true; done'
  return measured({ command: ['sh', '-c', script, 'sh', folder, ...blobs] })
}
