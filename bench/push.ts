import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { findProgram, spackInstallation } from '@pakages/testing/machine'
import { bundleProgram } from './bundle-program.ts'
import { startDelayingProxy } from './delaying-proxy.ts'
import type { BenchOptions } from './options.ts'
import { runSpack, smallPackages, type SmallPackages } from './small-packages.ts'
import { median, row, type Row } from './table.ts'

const PACKAGES = 200
const PEER = 'spack buildcache push -j 16'

/** Seconds and requests of one run. */
interface Figure {
  readonly seconds: number
  readonly requests: number
}

/** One thing that is measured in both ways. */
interface Case {
  readonly name: string
  readonly ours: Figure[]
  readonly theirs: Figure[]
}

/**
 * Pushes 200 small packages, built by a real Spack, into a docker-registry with TLS: a new registry
 * for each run, ours and stock Spack with 16 workers in turn, without latency and with 50 ms added
 * to whatever a client sends. Whole processes are measured, from start to end. `--runs=N`: default
 * 3.
 */
export async function run({ flags }: BenchOptions): Promise<Row[]> {
  const reason = !findProgram('docker-registry')
    ? 'no docker-registry on this machine'
    : !spackInstallation()?.builtin
      ? 'no Spack with recipes on this machine'
      : undefined
  if (reason)
    return [
      row({
        bench: 'push',
        case: `${PACKAGES} packages`,
        unit: 's',
        ours: Number.NaN,
        peer: PEER,
        theirs: null,
        reason,
      }),
    ]
  const runs = Number(
    [...flags].find((flag) => flag.startsWith('--runs='))?.slice('--runs='.length) ?? 3,
  )
  const small = await smallPackages(PACKAGES)
  const program = await bundleProgram('push')
  const rows: Row[] = []
  for (const latency of [0, 50]) {
    const cases = await measure({ small, program, latency, runs })
    rows.push(...cases.flatMap((one) => rowsOf(one, latency)))
  }
  return rows
}

async function measure({ small, program, latency, runs }: Setting): Promise<Case[]> {
  const folder = named('ready build cache folder to a fresh registry')
  const indexed = named('the same with the index')
  const prefix = named('installed prefixes to a fresh registry')
  const present = named('all present, index up to date')
  for (let at = 0; at < runs; at++) {
    await withRegistry({ program, latency }, async (bench) => {
      folder.ours.push(await bench.figure(() => ours(bench, 'a', small.buildCache, 'noindex')))
      indexed.ours.push(await bench.figure(() => ours(bench, 'b', small.buildCache, 'index')))
      present.ours.push(await bench.figure(() => ours(bench, 'b', small.buildCache, 'index')))
      prefix.ours.push(await bench.figure(() => prefixToRegistry(bench, 'c', small)))
    })
    await withRegistry({ program, latency }, async (bench) => {
      const fresh = await bench.figure(() => theirs(bench, 'a', small))
      folder.theirs.push(fresh)
      prefix.theirs.push(fresh)
      present.theirs.push(await bench.figure(() => theirs(bench, 'a', small)))
      indexed.theirs.push(await bench.figure(() => theirs(bench, 'b', small, '--update-index')))
    })
  }
  return [folder, indexed, prefix, present]
}

const named = (name: string): Case => ({ name, ours: [], theirs: [] })

/** What a series of pushes has in common. */
interface Setting {
  readonly small: SmallPackages
  /** Our push, bundled. */
  readonly program: string
  /** Milliseconds that the proxy adds to each answer of the registry. */
  readonly latency: number
  readonly runs: number
}

/** A registry behind a proxy, and a folder that is gone afterwards. */
interface Bench {
  readonly server: DockerRegistry
  readonly port: number
  readonly folder: string
  readonly program: string
  figure(body: () => Promise<unknown>): Promise<Figure>
}

async function withRegistry(
  { latency, program }: Pick<Setting, 'latency' | 'program'>,
  body: (bench: Bench) => Promise<void>,
): Promise<void> {
  const server = await startDockerRegistry()
  const proxy = await startDelayingProxy(server.port, latency)
  const folder = await mkdtemp(join(tmpdir(), 'pakages-bench-'))
  const figure = async (work: () => Promise<unknown>): Promise<Figure> => {
    const [before, started] = [server.requests().length, performance.now()]
    await work()
    return {
      seconds: (performance.now() - started) / 1000,
      requests: server.requests().length - before,
    }
  }
  try {
    await body({ server, port: latency === 0 ? server.port : proxy.port, folder, program, figure })
  } finally {
    await proxy.stop()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function ours(
  { port, server, program }: Bench,
  path: string,
  buildCache: string,
  index: 'index' | 'noindex',
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [program, `oci://127.0.0.1:${port}/${path}`, buildCache, server.ca!, index],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    child
      .once('error', reject)
      .once('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`our push ended with ${code}`)),
      )
  })
}

/** A fresh machine has no downloaded blobs. */
const coldCache = ({ folder }: Bench): string[] => [
  '-c',
  `config:source_cache:${join(folder, String(performance.now()))}`,
]

async function theirs(
  bench: Bench,
  path: string,
  small: SmallPackages,
  ...flags: string[]
): Promise<void> {
  await runSpack(
    small.scope,
    [
      ...coldCache(bench),
      'buildcache',
      'push',
      '-j',
      '16',
      '--unsigned',
      ...flags,
      `oci://127.0.0.1:${bench.port}/${path}`,
      `/${small.root}`,
    ],
    { SSL_CERT_FILE: bench.server.ca! },
  )
}

/** What `build` does at its end, and `push` after it. */
async function prefixToRegistry(bench: Bench, path: string, small: SmallPackages): Promise<void> {
  const buildCache = join(bench.folder, 'buildcache')
  await runSpack(small.scope, [
    'buildcache',
    'push',
    '--unsigned',
    `file://${buildCache}`,
    `/${small.root}`,
  ])
  await ours(bench, path, buildCache, 'noindex')
}

function rowsOf(one: Case, latency: number): Row[] {
  const name = `${one.name}${latency ? `, ${latency} ms` : ''}`
  const middle = (figures: readonly Figure[], of: keyof Figure): number =>
    median(figures.map((figure) => figure[of]))
  const figures = (of: keyof Figure, unit: string): Row =>
    row({
      bench: 'push',
      case: name,
      unit,
      ours: Number(middle(one.ours, of).toFixed(3)),
      peer: PEER,
      theirs: Number(middle(one.theirs, of).toFixed(3)),
    })
  return [figures('seconds', 's'), figures('requests', 'requests')]
}
