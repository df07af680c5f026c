import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { npxLine, VERSION } from '@pakages/core'
import { findProgram } from '@pakages/testing/machine'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { execFile, execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { commands } from '@pakages/cli'
import pMap from 'p-map'
import { actions } from '../actions/registry.ts'

const root = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  string,
  unknown
>

/** `npm` with nothing that it could ask: what is installed comes from the tarball alone. */
function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--silent'], {
    cwd,
    encoding: 'utf8',
  })
}

let folder = ''
let installed = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pakages npm '))
  const packed = join(folder, 'packed')
  cpSync(await freshBundle(), packed, { recursive: true })
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(root, file), join(packed, file))
  npm(['pack', '--pack-destination', folder], packed)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  const empty = join(folder, 'empty')
  execFileSync('mkdir', [empty])
  npm(['install', '--prefix', empty, join(folder, tarball)], empty)
  installed = empty
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The node that users have: the one on the PATH; and the one of these tests. */
const nodes = [...new Set([findProgram('node') ?? process.execPath, process.execPath])]

function pakages(node: string, args: readonly string[]): SpawnSyncReturns<string> {
  const file = join(installed, 'node_modules', '.bin', 'pakages')
  return spawnSync(node, [file, ...args], {
    cwd: installed,
    encoding: 'utf8',
    env: { PATH: dirname(node), HOME: folder },
  })
}

describe('the package on npm', () => {
  test('is called as every printed line says, and may be published', () => {
    expect(manifest).toMatchObject({ name: '@syspack/pakages', version: VERSION })
    expect(manifest).not.toHaveProperty('private')
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest).not.toHaveProperty('optionalDependencies')
    expect(npxLine('install zlib')).toBe(
      `npx @syspack/pakages@${VERSION.split('.')[0]} install zlib`,
    )
  })

  test('installs without any other package and without a script of its own', () => {
    expect(readdirSync(join(installed, 'node_modules')).filter((name) => name[0] !== '.')).toEqual([
      '@syspack',
    ])
    const own = join(installed, 'node_modules', '@syspack', 'pakages')
    expect(readdirSync(own).sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json'].sort(),
    )
    const scripts = (
      JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as { scripts: object }
    ).scripts
    for (const event of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(scripts).not.toHaveProperty(event)
  })

  test.each(nodes)('prints its version and its commands with %s', (node) => {
    expect(pakages(node, ['--version'])).toMatchObject({ status: 0, stdout: `${VERSION}\n` })
    expect(pakages(node, ['--help']).stdout).toContain('Usage: pakages COMMAND')
  })

  test('weighs less than 3 MB', () => {
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
    expect(statSync(join(folder, tarball)).size).toBeLessThan(3 * 1024 * 1024)
  })

  test('answers --help for every action and command', async () => {
    const names = [...actions, ...commands].map(({ name }) => name)
    expect(names.length).toBeGreaterThan(30)
    const file = join(installed, 'node_modules', '.bin', 'pakages')
    const help = async (name: string): Promise<string> => {
      const env = { PATH: dirname(nodes[0]!), HOME: folder }
      return (await promisify(execFile)(nodes[0]!, [file, name, '--help'], { env })).stdout
    }
    const told = await pMap(names, help, { concurrency: 2 })
    expect(names.filter((name, at) => !told[at]!.includes(`Usage: pakages ${name}`))).toEqual([])
  }, 60_000)

  test.each(nodes)('proposes, describes and refuses like a checkout with %s', (node) => {
    const examples = join(installed, 'examples')
    if (!existsSync(examples)) cpSync(join(root, 'examples'), examples, { recursive: true })
    const repository = join(examples, 'spack_repo', 'pakages_examples')
    const coverage = pakages(node, ['updates', '--repository', repository, '--coverage'])
    expect({ status: coverage.status, stderr: coverage.stderr }).toMatchObject({ status: 0 })
    // The home of this test has a space, which an install root may not have.
    const store = ['--install-root', mkdtempSync(join(tmpdir(), 'pakages-npm-store-'))]
    const refused = pakages(node, ['install', '--registry', 'oci-layout:nowhere', ...store, 'zlib'])
    rmSync(store[1]!, { recursive: true })
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/^error\[[a-z-]+\]: /m)
    expect(refused.stderr).not.toMatch(/^ {4}at /m)
  })

  test.each(nodes)('goes through the proxy of the environment, with %s', async (node) => {
    const tunnels: string[] = []
    const proxy = createHttpServer().on('connect', (request, socket) => {
      tunnels.push(request.url ?? '')
      socket.end('HTTP/1.1 407 Who are you\r\ncontent-length: 0\r\n\r\n')
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const { port } = proxy.address() as { port: number }
    const file = join(installed, 'node_modules', '.bin', 'pakages')
    const store = ['--install-root', join(tmpdir(), 'pakages-npm-proxied')]
    const args = ['install', '--registry', 'oci://registry.example/a/b', ...store]
    const child = spawn(node, [file, ...args, 'zlib'], {
      cwd: installed,
      env: { PATH: dirname(node), HOME: folder, HTTPS_PROXY: `http://127.0.0.1:${port}` },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const told = await text(child.stderr)
    proxy.close()
    expect(told).toContain(`the proxy 127.0.0.1:${port} wants a login (407)`)
    expect(tunnels).toContain('registry.example:443')
  })

  test('has nothing in it that only a checkout has', () => {
    const lib = join(installed, 'node_modules', '@syspack', 'pakages', 'dist', 'lib')
    const texts = readdirSync(lib).map((name) => [name, readFileSync(join(lib, name), 'utf8')])
    expect(texts.filter(([, text]) => text!.includes(root)).map(([name]) => name)).toEqual([])
  })
})

describe('the command of a checkout', () => {
  const older = findProgram('node')
  const handsOver = older !== undefined && nodeMajor(older) < 24 && nodeMajor(older) >= 20

  test('ends with the process that handed over to it, also when that one is killed', async () => {
    if (!handsOver) return
    // A registry that never answers keeps the command waiting.
    const silent = createServer()
    const connected = new Promise<void>((resolve) => silent.once('connection', () => resolve()))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as { port: number }
    const args = ['install', 'zlib', '--registry', `oci+http://127.0.0.1:${port}/a/b`]
    const parent = spawn(older, [join(root, 'bin', 'pakages.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    await connected
    const ended = new Promise<void>((resolve) => parent.once('close', () => resolve()))
    parent.kill('SIGKILL')
    // `close` comes when nobody holds the pipes any more: neither the parent nor its child.
    await ended
    silent.close()
    expect(parent.signalCode).toBe('SIGKILL')
  })
})

function nodeMajor(file: string): number {
  return Number(/v(\d+)/.exec(execFileSync(file, ['--version'], { encoding: 'utf8' }))?.[1])
}

describe('the name that belongs to a stranger', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)))
    .filter((name) => name !== 'package-lock.json' && !name.startsWith('dist/lib/'))

  test('is run by no line of sources, guides and pages', () => {
    const stranger = /\b(npx|npm (exec|install|i)|pnpm dlx|yarn dlx|bunx)( -\S+)* pakages\b/
    const found = tracked.filter(
      (name) =>
        name !== `test/${basename(import.meta.filename)}` &&
        stranger.test(readFileSync(join(root, name), 'latin1')),
    )
    expect(found).toEqual([])
  })

  test('is never asked for without a version where a line runs ours with npx', () => {
    const unpinned = tracked.flatMap((name) =>
      [...readFileSync(join(root, name), 'latin1').matchAll(/npx @syspack\/pakages(?!@)\S*/g)].map(
        ([line]) => `${name}: ${line}`,
      ),
    )
    expect(unpinned.filter((line) => !line.startsWith('test/npm-package'))).toEqual([])
  })
})
