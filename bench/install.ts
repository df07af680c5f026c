import { spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { cacheFolder, findProgram, spackInstallation } from '@pakages/testing/machine'
import { startDelayingProxy } from './delaying-proxy.ts'
import type { BenchOptions } from './options.ts'
import {
  runSpack,
  smallPackages,
  writeMirror,
  writeScope,
  type SmallPackages,
} from './small-packages.ts'
import { median, row, type Row } from './table.ts'

const PEER = 'spack install --cache-only'
const BIN = join(import.meta.dirname, '..', 'bin', 'pakages.mjs')

/**
 * Installs small packages from a docker-registry with TLS into an empty root, ours and stock Spack
 * in turn, without latency and with 50 ms added to whatever a client sends. Whole processes are
 * measured; ours runs from the sources. Stock Spack is given a spec file, its quickest way: no
 * solve, no index. Nothing was downloaded before. `--runs=N`: default 3.
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
        bench: 'install',
        case: '200 packages',
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
  const rows: Row[] = []
  for (const count of [50, 200]) {
    const small = await smallPackages(count)
    for (const latency of [0, 50]) rows.push(await measure(small, count, latency, runs))
  }
  return rows
}

async function measure(
  small: SmallPackages,
  count: number,
  latency: number,
  runs: number,
): Promise<Row> {
  const server = await startDockerRegistry()
  const proxy = await startDelayingProxy(server.port, latency)
  try {
    await push(small, server)
    const from = `oci://127.0.0.1:${latency === 0 ? server.port : proxy.port}/small`
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let at = 0; at < runs; at++) {
      ours.push(await timed((folder) => install(small, from, folder, server)))
      theirs.push(await timed((folder) => stock(small, from, folder, server)))
    }
    return row({
      bench: 'install',
      case: `${count} packages${latency ? `, ${latency} ms` : ''}`,
      unit: 's',
      ours: Number(median(ours).toFixed(2)),
      peer: PEER,
      theirs: Number(median(theirs).toFixed(2)),
    })
  } finally {
    await proxy.stop()
    await server.stop()
  }
}

const push = ({ buildCache }: SmallPackages, server: DockerRegistry): Promise<void> =>
  pakages(
    [
      'push',
      ...['--registry', server.reference('small')],
      ...['--cache', buildCache],
      ...['--allow', 'unpadded'],
    ],
    server,
  )

/** Ours, with an install root of its own. */
const install = (
  { root }: SmallPackages,
  from: string,
  folder: string,
  server: DockerRegistry,
): Promise<void> =>
  pakages(
    [
      'install',
      ...['--registry', from],
      ...['--install-root', join(folder, 'root')],
      ...['--work-dir', join(folder, 'work')],
      `/${root}`,
    ],
    server,
  )

/** Seconds that a body takes with a new folder, which is gone afterwards. */
async function timed(body: (folder: string) => Promise<unknown>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'pakages-bench-'))
  try {
    const started = performance.now()
    await body(folder)
    return (performance.now() - started) / 1000
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pakages(words: readonly string[], { ca }: DockerRegistry): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      NODE_EXTRA_CA_CERTS: ca,
      NODE_COMPILE_CACHE: join(cacheFolder(), 'bench', 'compiled'),
    }
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', BIN, ...words],
      { stdio: ['ignore', 'pipe', 'pipe'], env },
    )
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => said.push(chunk))
    child
      .once('error', reject)
      .once('close', (code) =>
        code === 0
          ? resolve()
          : reject(
              new Error(
                `pakages ${words[0]} ended with ${code}:\n${Buffer.concat(said).toString().slice(-2000)}`,
              ),
            ),
      )
  })
}

/** Stock Spack with a store and a download cache of its own, both empty. */
async function stock(
  small: SmallPackages,
  from: string,
  folder: string,
  { ca }: DockerRegistry,
): Promise<void> {
  const scope = join(folder, 'scope')
  cpSync(small.scope, scope, { recursive: true })
  writeScope(scope, join(folder, 'root'), [join(small.scope, '..', 'spack_repo', 'bulk')])
  writeMirror(scope, from)
  await runSpack(scope, ['install', '--cache-only', small.specFile], { SSL_CERT_FILE: ca! })
}
