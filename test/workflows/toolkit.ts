import { join } from 'node:path'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { standIns } from '@pakages/testing/workflows/stand-ins/index'
import { toolkitActions, type ActionSource } from '@pakages/testing/workflows/step-actions'

/** The root of the checkout. */
export const root = join(import.meta.dirname, '..', '..')

/** Our own actions, bundled of the sources as they stand, and workflows, and stand-ins for GitHub's. */
export const ourActions = async (): Promise<ActionSource> =>
  toolkitActions({ name: 'syspack/pakages', root, bundle: await freshBundle(), standIns })

/** The line by which somebody calls one of our workflows. */
export const ours = (file: string): string => `syspack/pakages/.github/workflows/${file}@v1`
