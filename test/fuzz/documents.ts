import { readFileSync } from 'node:fs'
import { pack } from 'tar-stream'
import { buffer } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import { parseConfiguration } from '@pakages/core'
import { parseImageIndex, parseImageManifest } from '@pakages/image'
import {
  ALL_KINDS,
  parseJson,
  parseLock,
  parseSpecFile,
  reachable,
  specFileJson,
} from '@pakages/model'
import { databaseJson, parseDatabase } from '../../packages/oci/src/index/database.ts'
import { UnreadableTar, type TarMember } from '../../packages/store/src/tar/tar-member.ts'
import { TarReader } from '../../packages/store/src/tar/tar-reader.ts'
import { textsLike } from './inputs.ts'
import { holds, read, type Target } from './target.ts'

const fixture = (path: string): string =>
  readFileSync(new URL(`../../packages/${path}`, import.meta.url), 'utf8')

const JSON_PIECES = ['{', '}', '[', ']', ',', ':', '"', '{"a":', 'null', 'true', '-1e9', '"hash":']

const CONFIGURATION = `{
  // A repository.
  "name": "acme", "version": "1.0", "license": "MIT", # kept short
  "repository": "spack_repo/acme",
  "registry": "oci://ghcr.io/acme/cache",
  "trust": { "signers": [{ "key": "keys/release.pub" }], "auditors": ["alice"], },
  /* what to follow */ "updates": { "rules": [{ "packages": ["lib*"], "enabled": true }] },
}
`

/** `pakages.json`, as people write it. */
export const configuration: Target = {
  name: 'configuration',
  input: textsLike([CONFIGURATION], [...JSON_PIECES, '\\"', '# a', "'", '/*', '// b', '"trust":']),
  check: (text) => {
    read(() => parseConfiguration(text, 'pakages.json'))
  },
}

const LOCK = JSON.stringify(JSON.parse(fixture('sbom/fixtures/acme.spack.lock')))
const FIRST = parseLock(JSON.parse(LOCK))
const SPEC = JSON.stringify(specFileJson(FIRST, FIRST.roots[0]!))
const HASHES = [...FIRST.specs.keys()].map((hash) => `"${hash}"`)

/** Locks and spec files: a DAG that was read can be walked through, written and read again. */
export const lock: Target = {
  name: 'lock',
  input: textsLike([LOCK, SPEC], [...JSON_PIECES, ...HASHES, '"dependencies":']),
  check: (text) => {
    const json = read(() => parseJson(text, 'the lock'))
    for (const parse of [parseLock, parseSpecFile]) {
      const dag = read(() => parse(json))
      const root = dag?.roots[0]
      if (!dag || root === undefined) continue
      const specs = reachable(dag, ALL_KINDS)
      const again = parseSpecFile(JSON.parse(JSON.stringify(specFileJson(dag, root))))
      holds(again.specs.size <= dag.specs.size && specs.length > 0, 'a written DAG is read again')
    }
  },
}

const DIGEST = `sha256:${'a'.repeat(64)}`
const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: DIGEST, size: 2 },
  layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: DIGEST, size: 10 }],
  annotations: { a: 'b' },
})
const INDEX = JSON.stringify({
  schemaVersion: 2,
  manifests: [{ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: DIGEST, size: 9 }],
})

/** Manifests and indexes of a registry. */
export const manifest: Target = {
  name: 'manifest',
  input: textsLike([MANIFEST, INDEX], [...JSON_PIECES, '"digest":', '"size":', DIGEST]),
  check: (text) => {
    read(() => parseImageManifest(Buffer.from(text), 'the manifest'))
    read(() => parseImageIndex(Buffer.from(text), 'the index'))
  },
}

const DATABASE = JSON.stringify(JSON.parse(fixture('image/fixtures/index.spack.json'))).slice(
  0,
  60_000,
)

/** The list of packages of a build cache: what was read is written and read as the same. */
export const index: Target = {
  name: 'index',
  input: textsLike([DATABASE], [...JSON_PIECES, '"installs":', '"in_buildcache":true']),
  check: (text) => {
    const found = read(() => parseDatabase(Buffer.from(text), 'the index'))
    if (!found) return
    const again = parseDatabase(databaseJson(found), 'the index')
    holds(again?.available.size === found.available.size, 'a written index is read again')
  },
}

const archive = pack()
archive.entry({ name: 'a/', type: 'directory' })
archive.entry({ name: `a/${'long/'.repeat(40)}b` }, 'content')
archive.entry({ name: 'a/link', type: 'symlink', linkname: '../b' })
archive.finalize()
const TAR = (await buffer(archive)).toString('latin1')

/** The headers of tarballs, byte by byte as `latin1`. */
export const tarball: Target = {
  name: 'tarball',
  input: textsLike(
    [TAR],
    ['\0', '7777777', '../', 'ustar\0', '20 path=/etc/passwd\n', 'x', '\x80'],
  ),
  check: (text) => {
    const bytes = Buffer.from(text, 'latin1')
    const whole = membersIn(bytes, bytes.length)
    holds(
      isDeepStrictEqual(membersIn(bytes, 100), whole),
      'it reads as the same in whatever pieces it comes',
    )
    for (const member of whole ?? [])
      holds(member.name.length <= text.length, 'a name is no longer than the tarball')
  },
}

/** The members of a tar that is pushed in pieces; undefined when it cannot be read. */
function membersIn(bytes: Buffer, length: number): TarMember[] | undefined {
  const found: TarMember[] = []
  const reader = new TarReader({ member: (member) => void found.push(member) })
  try {
    for (let at = 0; at < bytes.length; at += length) reader.push(bytes.subarray(at, at + length))
    reader.end()
    return found
  } catch (error) {
    if (error instanceof UnreadableTar) return undefined
    throw error
  }
}
