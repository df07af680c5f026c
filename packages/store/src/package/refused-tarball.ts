import { UserError } from '@pakages/core'
import type { PackageFault } from './package-fault.ts'

/**
 * The message for a tarball that is not used, in the same words whoever refuses it.
 * @param from Where it lies.
 * @param fix What to do about it there.
 */
export const refusedTarball = (
  name: string,
  from: string,
  reasons: readonly PackageFault[],
  fix: string,
): UserError =>
  new UserError(
    `The tarball of ${name} in ${from} is refused: ${reasons.map(({ message }) => message).join(' ')}`,
    { id: 'tarball-refused', fix },
  )
