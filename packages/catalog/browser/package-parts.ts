// Loads what makes parts of a page of its package's document: once, and only when it is asked for.
import type { PackageParts } from './version-parts.ts'

let loading: Promise<PackageParts> | undefined

async function load(): Promise<PackageParts> {
  const { PackageParts: Parts } = await import('./version-parts.ts')
  return new Parts(document.querySelector<HTMLElement>('[data-document]')!.dataset['document']!)
}

/** Takes something of it. @throws Error when it cannot be had: the next call tries again. */
export async function fromPackage<T>(take: (parts: PackageParts) => Promise<T>): Promise<T> {
  try {
    return await take(await (loading ??= load()))
  } catch (error) {
    loading = undefined
    throw error
  }
}
