import { mkdir } from 'node:fs/promises'
import { holdFolder, type Ports } from '@pakages/core'
import type { StoreLayout } from '../layout/store-layout.ts'

/** How long another one who installs into the same root is waited for, in ms. */
const PATIENCE = 30 * 60_000

/**
 * Keeps an install root for one run at a time; another one is waited for.
 * @param action What is done there, for who waits.
 */
export async function holdRoot<T>(
  layout: StoreLayout,
  action: string,
  ports: Pick<Ports, 'host' | 'clock' | 'signal'>,
  body: () => Promise<T>,
): Promise<T> {
  await mkdir(layout.own, { recursive: true })
  return holdFolder(layout.own, action, ports, body, { wait: PATIENCE, input: 'install-root' })
}
