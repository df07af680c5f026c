import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '@pakages/testing/machine'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import type { BenchOptions } from '../options.ts'
import { row, type Row } from '../table.ts'
import { byBuildah, findBuildah, nameOf } from './by-buildah.ts'
import { bySpack, SPACK, whyNoSpack } from './by-spack.ts'
import { byPakages, type Own } from './ours.ts'
import { installed, makePlace, type Installed, type Made, type Place } from './place.ts'

/** Runtimes take 125 layers, and one is the base's, one the last. */
const MOST_AS_THEY_ARE = 120

type Twice = readonly [first: Made, second: Made]

/** What somebody else's program took; without that, why it was not measured. */
interface Peer {
  readonly name: string
  readonly made?: Twice
  readonly reason: string
}

/**
 * Makes images of 5, 60 and 200 packages of 1 MB on a base of 30 MB, and brings them into a
 * docker-registry: with a layer for each package at its short path on a base that lies here, and
 * with the layers of the cache as they are on a base in the same registry; each twice. Beside it
 * `buildah`, which is given the installed files, and Spack's own images. Whole processes, ours from a
 * bundle as users have it. `--small`: five packages.
 */
export async function run({ flags }: BenchOptions): Promise<Row[]> {
  if (!findProgram('docker-registry')) return [unmeasured('no docker-registry on this machine')]
  const bundle = await freshBundle()
  const rows: Row[] = []
  for (const count of flags.has('--small') ? [5] : [5, 60, 200]) {
    // Other tools take no upper case in the path of a base.
    const folder = join(tmpdir(), `pakages-bench-${randomBytes(6).toString('hex')}`)
    mkdirSync(folder)
    try {
      const place = await makePlace(count, bundle, folder)
      try {
        rows.push(...(await measure(place)))
      } finally {
        await place.server.stop()
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return rows
}

const unmeasured = (reason: string): Row =>
  row({
    bench: 'container',
    case: 'all',
    unit: 's',
    ours: Number.NaN,
    peer: SPACK,
    theirs: null,
    reason,
  })

async function measure(place: Place): Promise<Row[]> {
  const { count, base, server } = place
  const twice = async (own: Own): Promise<Twice> => [
    await byPakages(place, own),
    await byPakages(place, own),
  ]
  const short = await twice({
    layers: 'short',
    repository: 'short',
    base: `oci-layout:${base}:1`,
  })
  const there = await installed(place)
  const peers = [await buildahHere(place, there), await spackHere(place, there)]
  const rows = peers.flatMap((peer) => rowsOf(`${count} packages, short paths`, short, peer))
  if (count > MOST_AS_THEY_ARE) return rows
  const cache = await twice({
    layers: 'cache',
    repository: 'as-they-are',
    base: server.reference('base:1'),
  })
  const name = `${count} packages, layers of the cache`
  return [...rows, ...rowsOf(name, cache, peers[1]!)]
}

const NOT_COUNTED = ({ seconds }: Installed): string =>
  `installing what it is given is not counted: ${seconds.toFixed(1)} s`

async function buildahHere(place: Place, there: Installed): Promise<Peer> {
  const found = await findBuildah(place)
  if (!found) return { name: 'buildah', reason: 'no buildah on this machine' }
  const made = await byBuildah(place, there.store, found)
  return { name: nameOf(found), made, reason: NOT_COUNTED(there) }
}

async function spackHere(place: Place, there: Installed): Promise<Peer> {
  const reason = whyNoSpack()
  if (reason !== undefined) return { name: SPACK, reason }
  return { name: SPACK, made: await bySpack(place, there.store), reason: NOT_COUNTED(there) }
}

function rowsOf(name: string, own: Twice, { name: peer, made, reason }: Peer): Row[] {
  return ['', ', second run'].flatMap((which, at) => {
    const shared = { bench: 'container', case: `${name}${which}`, peer, reason }
    const [mine, other] = [own[at]!, made?.[at]]
    return [
      row({ ...shared, unit: 's', ours: mine.seconds, theirs: other?.seconds ?? null }),
      row({
        ...shared,
        unit: 'MB',
        ours: mine.uploaded / 1e6,
        theirs: other ? other.uploaded / 1e6 : null,
      }),
    ]
  })
}
