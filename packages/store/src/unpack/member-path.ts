import { withoutTrailing } from '@pakages/model'
import { within } from '../package/package-fault.ts'
import type { TarMember } from '../tar/tar-member.ts'

/**
 * Where a member lies below the prefix of its package, as bytes (latin1); undefined for the prefix
 * itself and for the folders above it.
 * @param prefix As members name it.
 */
export function memberPath({ name, kind }: TarMember, prefix: string): string | undefined {
  const plain = kind === 'directory' ? withoutTrailing(name, '/') : name
  return within(plain, prefix) && plain !== prefix ? plain.slice(prefix.length + 1) : undefined
}
