import { rmSync } from 'node:fs'
import { Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ConcreteDag, ConcreteSpec, SpecHash } from '@pakages/model'
import type { StoreLayout } from '../layout/store-layout.ts'
import { expectedPackage } from '../package/expected-package.ts'
import type { AnnouncedBuild } from '../package/announced-build.ts'
import type { BuildInfo } from '../package/build-info.ts'
import { asBytes, isCleanAbsolute, type PackageFault } from '../package/package-fault.ts'
import { PackagePass, RefusedPackage, type PackageVerdict } from '../package/package-pass.ts'
import type { MemoryBudget } from './memory-budget.ts'
import { packageRelocation } from './package-relocation.ts'
import { LatePlacement } from './late-placement.ts'
import type { PlacedPackage, Placement } from './placement.ts'
import { StagedFiles } from './staged-files.ts'
import { StreamedPlacement } from './streamed-placement.ts'

/** A tarball that is not used, and what is wrong with it. */
export class RefusedTarball extends Error {
  readonly hash: SpecHash
  readonly reasons: readonly PackageFault[]
  constructor(hash: SpecHash, reasons: readonly PackageFault[]) {
    super(reasons.map(({ message }) => message).join(' '))
    this.hash = hash
    this.reasons = reasons
  }
}

/** One package that is unpacked. */
export interface UnpackRequest {
  readonly spec: ConcreteSpec
  /** What it is of: where what it needs lies is written into its files. */
  readonly dag: ConcreteDag
  readonly layout: StoreLayout
  /** The folder that it is put together in: is made, and what lay there is gone. */
  readonly staging: string
  readonly budget: MemoryBudget
  /** What its image says of how it was built: where that is all, it is written once. */
  readonly announced?: AnnouncedBuild | undefined
}

/**
 * Reads a tarball once, checks all of its members, and writes it with everything rewritten for its
 * place into a folder of its own.
 * @param bytes Fails itself when they are not what was promised.
 * @throws RefusedTarball for one that must not be used, UnrelocatableFile for one that cannot be
 * used here, and what the stream and the disk fail with. Nothing is left then.
 */
export async function unpackPackage(
  bytes: Readable,
  request: UnpackRequest,
): Promise<PlacedPackage> {
  const { staging } = request
  rmSync(staging, { recursive: true, force: true })
  const placement = placementFor(request)
  try {
    return await placement.finish(await read(bytes, request, placement))
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    throw error
  } finally {
    placement.dispose()
  }
}

function placementFor({ spec, dag, layout, staging, budget, announced }: UnpackRequest): Placement {
  const files = new StagedFiles(`${staging}.content`, budget)
  const info = announced?.info
  const prefix = info && announcedPrefix(info, spec.hash)
  if (info === undefined || prefix === undefined)
    return new LatePlacement({
      folder: staging,
      files,
      relocation: ({ buildInfo }) => packageRelocation(buildInfo, spec, dag, layout),
    })
  const relocation = packageRelocation(info, spec, dag, layout)
  return new StreamedPlacement({ folder: staging, files, prefix, relocation })
}

/** @returns the folder of the package as members name it; undefined when it cannot be gone by. */
function announcedPrefix(
  { buildPath, sbang, prefixes }: BuildInfo,
  hash: SpecHash,
): string | undefined {
  const paths = [buildPath, sbang, ...prefixes.values()].filter((path) => path !== undefined)
  return paths.map(asBytes).every(isCleanAbsolute) && prefixes.has(hash)
    ? asBytes(prefixes.get(hash)!).slice(1)
    : undefined
}

async function read(
  bytes: Readable,
  { spec: { hash }, dag, announced }: UnpackRequest,
  visitor: Placement,
): Promise<PackageVerdict & { readonly kind: 'fine' }> {
  const pass = new PackagePass({ expected: expectedPackage(dag, hash, announced), visitor })
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    await pipeline(bytes, pass, nowhere)
  } catch (error) {
    throw error instanceof RefusedPackage ? new RefusedTarball(hash, error.reasons) : error
  }
  const verdict = await pass.verdict()
  if (verdict.kind === 'refused') throw new RefusedTarball(hash, verdict.reasons)
  return verdict
}
