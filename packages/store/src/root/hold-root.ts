import { dirname } from 'node:path'
import { holdFolder, makeFolder, removeAbandoned, type Ports } from '@pakages/core'
import type { StoreLayout } from '../layout/store-layout.ts'

/** How long another one who installs into the same root is waited for, in ms. */
const PATIENCE = 30 * 60_000

/**
 * Keeps an install root for one run at a time; another one is waited for. Files that a run was
 * killed over are removed first.
 * @param action What is done there, for who waits.
 */
export async function holdRoot<T>(
  layout: StoreLayout,
  action: string,
  ports: Pick<Ports, 'host' | 'clock' | 'signal'>,
  body: () => Promise<T>,
): Promise<T> {
  await makeFolder(layout.own)
  const alone = async (): Promise<T> => {
    for (const folder of [layout.own, layout.database, dirname(layout.sbang)])
      await removeAbandoned(folder)
    return body()
  }
  return holdFolder(layout.own, action, ports, alone, { wait: PATIENCE, input: 'install-root' })
}
