import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeProcesses } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { parseJson, parseLock } from '@pakages/model'
import { systemOwners } from '@pakages/open/sboms'
import { cyclonedxJson, spdxJson, takeInventory, type Inventory } from '@pakages/sbom'
import { row, type Row } from '../table.ts'
import { osvScannerRecall } from './peer-recall.ts'

const LOCK = new URL('../../examples/prebuilt/spack.lock', import.meta.url)
const ORIGIN = {
  ...{ created: new Date(0), version: 'bench', spack: undefined, recipes: [] },
  ...{ supplier: 'syspack', built: true },
}
const FORMATS = [
  ['CycloneDX', 'lock.cdx.json', cyclonedxJson],
  ['SPDX', 'lock.spdx.json', spdxJson],
] as const

/** A scanner of others, and how many packages it says that it read. */
interface Peer {
  readonly name: string
  readonly count: (file: string, folder: string) => number | undefined
  /** Why what it finds cannot be set beside what we find. */
  readonly noFindings: string
}

const PEERS: readonly Peer[] = [
  {
    name: 'osv-scanner',
    count: (file, folder) => {
      const args = ['scan', 'source', '--offline-vulnerabilities', '--all-packages']
      const stdout = said('osv-scanner', [...args, '--format', 'json', '-L', file], folder)?.stdout
      if (!stdout) return undefined
      const { results } = parseJson(stdout, 'osv-scanner') as {
        results: { packages: unknown[] | null }[]
      }
      return results.flatMap(({ packages }) => packages ?? []).length
    },
    noFindings: 'PAKAGES_ADVISORIES and PAKAGES_RECIPES have to name databases and recipes',
  },
  {
    name: 'grype',
    count: (file, folder) => {
      const stderr = said('grype', ['-v', `sbom:${file}`], folder)?.stderr ?? ''
      const count = /gathered packages packages=(\d+)/.exec(stderr.replaceAll('\u001b', ''))?.[1]
      return count === undefined ? undefined : Number(count)
    },
    noFindings:
      'grype db import takes only an archive of its own schema 6, which grype-db builds out of what vunnel downloads (NVD, GitHub, distributions): it has no way from records of OSV',
  },
]

/** How many packages of our SBOM of the examples others read, and why no row compares what they find. */
export async function peerRows(): Promise<Row[]> {
  const dag = parseLock(parseJson(readFileSync(LOCK), LOCK.pathname))
  const owners = await systemOwners(dag, nodeProcesses, process.env['PATH'] ?? '')
  const inventory = takeInventory(
    { dag, facts: [], tarballs: new Map(), scope: 'all', owners },
    { kind: 'lock', digest: digestOf(readFileSync(LOCK)) },
  )
  const folder = mkdtempSync(join(tmpdir(), 'pakages-peers-'))
  try {
    const counted = PEERS.flatMap((peer) => rowsOf(peer, inventory, folder))
    const measured = await osvScannerRecall()
    return measured === undefined
      ? counted
      : [...counted.filter((one) => !isUnmeasured(one, 'osv-scanner')), ...measured]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const isUnmeasured = (one: Row, peer: string): boolean => one.case === 'recall' && one.peer === peer

function rowsOf({ name, count, noFindings }: Peer, inventory: Inventory, folder: string): Row[] {
  const recognised = FORMATS.map(([format, file, write]) => {
    const path = join(folder, file)
    writeFileSync(path, write(inventory, ORIGIN))
    const theirs = count(path, folder) ?? null
    return row({
      ...{ bench: 'scan', case: `packages read from our ${format}`, unit: 'count' },
      ...{ ours: inventory.items.length, peer: name, theirs },
      ...(theirs === null && { reason: `${name} is not on the PATH` }),
    })
  })
  const recall = { bench: 'scan', case: 'recall', unit: '%', ours: NaN, peer: name, theirs: null }
  return [...recognised, row({ ...recall, reason: noFindings })]
}

function said(command: string, args: readonly string[], folder: string) {
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', HOME: folder, GRYPE_DB_CACHE_DIR: folder },
    ...{ GRYPE_DB_AUTO_UPDATE: 'false', GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
  }
  const ended = spawnSync(command, args, { encoding: 'utf8', env })
  return ended.error === undefined ? ended : undefined
}
