import { rmSync } from 'node:fs'
import { Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ConcreteDag, ConcreteSpec, SpecHash } from '@pakages/model'
import type { StoreLayout } from '../layout/store-layout.ts'
import type { AnnouncedBuild } from '../package/announced-build.ts'
import { expectedPackage } from '../package/expected-package.ts'
import type { PackageFault } from '../package/package-fault.ts'
import { PackagePass, RefusedPackage, type PackageVerdict } from '../package/package-pass.ts'
import type { MemoryBudget } from './memory-budget.ts'
import { packageRelocation } from './package-relocation.ts'
import { placePackage, type PlacedPackage } from './place-package.ts'
import { StagedContent } from './staged-content.ts'

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
  /** What its image says of how it was built, before it is opened. */
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
  const { spec, dag, layout, staging, budget } = request
  const staged = new StagedContent(`${staging}.content`, budget)
  rmSync(staging, { recursive: true, force: true })
  try {
    const { prefix, buildInfo } = await read(bytes, request, staged)
    const relocation = packageRelocation(buildInfo, spec, dag, layout)
    return await placePackage(staged, prefix, staging, relocation)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    throw error
  } finally {
    staged.dispose()
  }
}

async function read(
  bytes: Readable,
  { spec: { hash }, dag, announced }: UnpackRequest,
  staged: StagedContent,
): Promise<PackageVerdict & { readonly kind: 'fine' }> {
  const pass = new PackagePass({ expected: expectedPackage(dag, hash, announced), visitor: staged })
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
