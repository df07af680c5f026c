import { afterChanges, type EnvironmentChange } from './change.ts'

/**
 * The variables of a shell after some changes, as `spack load` leaves them: with a colon at its end
 * MANPATH goes on to where the system has its pages.
 * @returns Those that change; undefined for one that is not set any more.
 */
export function shellVariables(
  env: Readonly<Record<string, string | undefined>>,
  changes: readonly EnvironmentChange[],
): ReadonlyMap<string, string | undefined> {
  const after = [...afterChanges(env, changes)].map(
    ([name, value]) =>
      [
        name,
        name === 'MANPATH' && value !== undefined && !value.endsWith(':') ? `${value}:` : value,
      ] as const,
  )
  return new Map(after.filter(([name, value]) => value !== env[name]))
}
