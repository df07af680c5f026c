import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf, userDocument, userFolder, type Host } from '@pakages/core'

/** Where it is kept who reviews, for this user of the machine. */
const fileOf = ({ env }: Pick<Host, 'env'>): string => join(userFolder(env), 'user.json')

/**
 * Who reviews at this terminal, as they last said with `--auditor`; undefined where nobody did. On a
 * runner the event alone says who speaks.
 * @throws UserError when what was kept cannot be read.
 */
export async function rememberedAuditor(
  host: Pick<Host, 'env' | 'kind'>,
): Promise<string | undefined> {
  const file = fileOf(host)
  if (host.kind !== 'terminal' || !existsSync(file)) return undefined
  return (await userDocument.read(file)).auditor
}

/** Keeps who reviews, where that is new, and says so. */
export async function rememberAuditor(
  auditor: string,
  host: Pick<Host, 'env' | 'kind' | 'info' | 'warning'>,
): Promise<void> {
  if (host.kind !== 'terminal') return
  const before = await rememberedAuditor(host)
  if (before === auditor) return
  const file = fileOf(host)
  try {
    await userDocument.write(file, { auditor })
  } catch (error) {
    // What was said is recorded: a home folder that cannot be written must not hide that.
    host.warning(`${auditor} cannot be kept as who reviews in ${file}: ${messageOf(error)}`)
    return
  }
  host.info(`${auditor} is who reviews from now on where --auditor is not given (${file}).`)
}
