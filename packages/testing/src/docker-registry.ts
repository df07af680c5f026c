import { spawn, type ChildProcess } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { makeTls } from './tls-authority.ts'

/** A `docker-registry` that runs on this machine. */
export interface DockerRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string
  readonly port: number
  readonly pid: number
  /** The address of one repository: `oci://127.0.0.1:PORT/PATH`, or `oci+http://…` without TLS. */
  reference(path: string): string
  /**
   * The certificate of the authority that clients must trust: file and text; undefined without TLS.
   */
  readonly ca: string | undefined
  readonly caText: string | undefined
  /** The requests that it answered so far, such as `PUT /v2/a/manifests/b 201`. */
  requests(): string[]
  /** Ends it and removes what it stored. */
  stop(): Promise<void>
}

/** Whether it speaks TLS, and where it keeps things. */
export interface DockerRegistryOptions {
  /** Default true. */
  readonly tls?: boolean
  /**
   * Where it keeps things; default a temporary folder, which {@link DockerRegistry.stop} removes.
   */
  readonly folder?: string
}

/**
 * Starts Debian's `docker-registry` on a free port of the loopback interface, with deletion
 * allowed.
 */
export async function startDockerRegistry(
  options: DockerRegistryOptions = {},
): Promise<DockerRegistry> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'pakages-registry-'))
  mkdirSync(folder, { recursive: true })
  const tls = options.tls === false ? undefined : makeTls(join(folder, 'tls'))
  const port = await freePort()
  const log = join(folder, 'registry.log')
  const config = join(folder, 'config.yml')
  writeFileSync(
    config,
    JSON.stringify({
      version: '0.1',
      log: { level: 'error', accesslog: { disabled: false } },
      storage: {
        filesystem: { rootdirectory: join(folder, 'data') },
        delete: { enabled: true },
        maintenance: { uploadpurging: { enabled: false } },
      },
      http: {
        addr: `127.0.0.1:${port}`,
        relativeurls: true,
        ...(tls && { tls: { certificate: tls.certificate, key: tls.key } }),
      },
    }),
  )
  const output = openSync(log, 'w')
  const child = spawn('docker-registry', ['serve', config], {
    stdio: ['ignore', output, output],
    env: { PATH: process.env['PATH'], HOME: folder, OTEL_TRACES_EXPORTER: 'none' },
  })
  closeSync(output)
  const kill = (): void => void child.kill('SIGKILL') // a program that dies must not leave it behind
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  await listening(child, port, log)
  return {
    host: `127.0.0.1:${port}`,
    port,
    pid: child.pid!,
    reference: (path) => `${tls ? 'oci' : 'oci+http'}://127.0.0.1:${port}/${path}`,
    ca: tls?.ca,
    caText: tls?.caText,
    requests: () =>
      [...readFileSync(log, 'utf8').matchAll(/"([A-Z]+ \/v2\/\S*) HTTP\/[\d.]+" (\d+)/g)].map(
        ([, request, status]) => `${request} ${status}`,
      ),
    stop: async () => {
      await ended(child)
      if (!options.folder) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A port of the loopback interface that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function listening(child: ChildProcess, port: number, log: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break
    if (await connects(port)) return
    await setTimeout(25)
  }
  child.kill('SIGKILL')
  throw new Error(`docker-registry did not start: ${readFileSync(log, 'utf8').slice(-2000)}`)
}

const connects = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true))
    socket.once('error', () => resolve(false)).once('connect', () => socket.destroy())
  })

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await exited
}
