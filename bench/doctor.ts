// What `pakages doctor` takes on what `init` writes: whole processes, without network and with a
// GitHub that needs 50 ms for each answer and a registry of 200 packages.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeHttp, systemClock } from '@pakages/core'
import { openRegistry } from '@pakages/oci'
import { startDockerRegistry } from '@pakages/testing/docker-registry'
import { findProgram } from '@pakages/testing/machine'
import { fillRegistry } from '@pakages/testing/oci/full-registry'
import { runCli } from '@pakages/testing/run-action'
import { median, row, type Row } from './table.ts'

const RUNS = 5
const PACKAGES = 200
/** Milliseconds that GitHub takes for an answer. */
const DELAY = 50

/** What GitHub says of a repository that is as it should be. */
const ANSWERS: Readonly<Record<string, object>> = {
  '/repos/acme/tools': { private: false, owner: { login: 'acme', type: 'Organization' } },
  '/repos/acme/tools/actions/permissions/workflow': { can_approve_pull_request_reviews: true },
}

/** Measures in a temporary folder, which is removed. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-doctor-'))
  try {
    execFileSync('git', ['-C', folder, 'init', '--quiet'])
    await pakages(folder, ['init', '--github', 'acme/tools', '--toolkit-commit', 'a'.repeat(40)])
    const offline = await seconds(folder, 'oci://registry.invalid/a/b', {
      GITHUB_API_URL: 'https://api.invalid',
    })
    const found = findProgram('docker-registry') ? await online(folder) : undefined
    return [
      figure('without network', offline, 'hosts that are not found'),
      figure(
        `GitHub, and a registry of ${PACKAGES} packages`,
        found ?? Number.NaN,
        found === undefined
          ? 'no docker-registry on this machine'
          : `${DELAY} ms for each of GitHub`,
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const figure = (name: string, ours: number, reason: string): Row =>
  row({ bench: 'doctor', case: name, unit: 's', ours, peer: '', theirs: null, reason })

async function online(folder: string): Promise<number> {
  const server = await startDockerRegistry({ tls: false })
  const http = nodeHttp()
  const github = createServer((request, response) => {
    const answer = ANSWERS[new URL(request.url!, 'http://x').pathname]
    setTimeout(() => response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer)), DELAY)
  })
  try {
    await new Promise<void>((listening) => github.listen(0, '127.0.0.1', listening))
    const reference = server.reference('acme/tools-cache')
    await fillRegistry(openRegistry(reference, { http, clock: systemClock }), PACKAGES, systemClock)
    const { port } = github.address() as AddressInfo
    return await seconds(folder, reference, { GITHUB_API_URL: `http://127.0.0.1:${port}` })
  } finally {
    github.close()
    http.close()
    await server.stop()
  }
}

/** The median of some runs. */
async function seconds(folder: string, registry: string, env: Record<string, string>) {
  const all: number[] = []
  for (let at = 0; at < RUNS; at++) {
    const start = performance.now()
    const login = { GITHUB_REPOSITORY: 'acme/tools', GITHUB_TOKEN: 'a-token-of-the-bench', ...env }
    await pakages(folder, ['doctor', '--registry', registry], login)
    all.push((performance.now() - start) / 1000)
  }
  return median(all)
}

async function pakages(cwd: string, args: string[], env: Record<string, string> = {}) {
  const { exitCode, stdout, stderr } = await runCli(args, { cwd, env })
  if (exitCode !== 0) throw new Error(`${args[0]} ended with ${exitCode}:\n${stdout}${stderr}`)
  if (process.env['DEBUG']) process.stderr.write(stdout)
}
