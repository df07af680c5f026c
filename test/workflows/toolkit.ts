import { beforeAll } from '@jest/globals'
import { join } from 'node:path'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { standIns } from '@pakages/testing/workflows/stand-ins/index'
import { toolkitActions, type ActionSource } from '@pakages/testing/workflows/step-actions'

/** The root of the checkout. */
export const root = join(import.meta.dirname, '..', '..')

/** A bundle is made in so many milliseconds, also where a machine is busy. */
const LONGEST = 300_000

/**
 * Our own actions, bundled of the sources as they stand, and workflows, and stand-ins for GitHub's.
 * They are bundled before the first test of the file: not at all where each one is skipped.
 */
export function ourActions(): ActionSource {
  let bundled: ActionSource | undefined
  beforeAll(async () => {
    const bundle = await freshBundle()
    bundled = toolkitActions({ name: 'syspack/pakages', root, bundle, standIns })
  }, LONGEST)
  return {
    action: (uses, workspace) => bundled!.action(uses, workspace),
    workflow: (uses) => bundled!.workflow(uses),
  }
}

/** The line by which somebody calls one of our workflows. */
export const ours = (file: string): string => `syspack/pakages/.github/workflows/${file}@v1`
