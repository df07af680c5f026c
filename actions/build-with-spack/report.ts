import type { Spack, SpackSettings } from '@pakages/core'
import type { BuildReport } from '@pakages/model'
import { CACHE_FOLDER, reportEntries, type EntrySources } from './report-entries.ts'

/** What a report is made of. */
export interface Reported extends Omit<EntrySources, 'installRoot'> {
  readonly spack: Spack
  readonly settings: SpackSettings
  /** Milliseconds: when the build began, and when it ended. */
  readonly started: number
  readonly now: number
  /** The job of a plan that it was. */
  readonly job?: BuildReport['job']
  /** What the externals are on this machine. */
  readonly externals: BuildReport['externals']
}

/** What a build did with every spec of its lock. */
export function reportOf({
  spack,
  settings,
  started,
  now,
  job,
  externals,
  ...built
}: Reported): BuildReport {
  const { version, commit, recipes, platform } = spack.facts
  return {
    spack: { version, ...(commit !== undefined && { commit }) },
    recipes: recipes.map((recipe) => ({
      namespace: recipe.namespace,
      ...(recipe.commit !== undefined && { commit: recipe.commit }),
    })),
    lock: 'spack.lock',
    cache: CACHE_FOLDER,
    installRoot: settings.installRoot,
    paddedLength: settings.paddedLength,
    platform,
    finished: new Date(now).toISOString(),
    seconds: (now - started) / 1000,
    specs: reportEntries({ ...built, installRoot: settings.installRoot }),
    ...(externals && { externals }),
    ...(job && { job }),
  }
}
