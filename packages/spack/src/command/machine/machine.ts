import { UserError } from '@pakages/core'
import type { SpackCommand } from '../spack-command.ts'
import type { Machine } from './target.ts'

/** Asks Spack what machine this is. @throws UserError when it answers in no known form. */
export async function machineOf(spack: SpackCommand): Promise<Machine> {
  const stdout = await spack.output(['arch', '--generic-target'], 'tell the kind of processor')
  const generic = stdout.trim()
  const whole = (await spack.output(['arch'], 'tell the kind of machine')).trim()
  // PLATFORM-OS-TARGET; only the target may hold further hyphens, and none does today.
  const found = /^([a-z0-9]+-[A-Za-z0-9_.]+)-(\S+)$/.exec(whole)
  if (!found || !generic)
    throw new UserError(
      `Spack describes this machine as "${whole.slice(0, 80)}", which cannot be read.`,
      { id: 'spack-answer-unusual', fix: 'Use a Spack release that the documentation names.' },
    )
  return { platform: found[1]!, generic, processor: found[2]! }
}
