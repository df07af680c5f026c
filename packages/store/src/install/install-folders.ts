import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { codeOf, readRegularFile, UserError, writeAside } from '@pakages/core'
import type { StoreLayout } from '../layout/store-layout.ts'
import { SBANG_MODE, sbangScript } from '../relocate/index.ts'

/**
 * Makes what an install root needs before packages are unpacked into it, and removes what a run that
 * was killed left. Call it while nobody else installs there.
 */
export async function prepareRoot(layout: StoreLayout): Promise<void> {
  await rm(layout.unpacking, { recursive: true, force: true })
  await mkdir(layout.unpacking, { recursive: true })
  await writeSbang(layout.sbang)
}

async function writeSbang(file: string): Promise<void> {
  const script = sbangScript()
  try {
    if ((await readRegularFile(file)).equals(script)) return
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  await writeAside(file, async (temporary) => {
    await writeFile(temporary, script)
    await chmod(temporary, SBANG_MODE)
  })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EROFS: 'its file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'the disk gives an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EXDEV: 'parts of it lie on different file systems',
}

/** What kept a package from being written, for people; any other error as it is. */
export function whyNotWritten(error: unknown, name: string, { root }: StoreLayout): unknown {
  const reason = REASONS[codeOf(error) ?? '']
  if (reason === undefined) return error
  return new UserError(`${name} could not be written into ${root}: ${reason}.`, {
    id: 'package-not-written',
    fix: 'Nothing half is left. Make room, or set "install-root" to another folder, and run it again: it goes on where it stopped.',
    cause: error,
  })
}
