import { UserError, type Ports } from '@pakages/core'

/**
 * What the run is called: as given, else its number on GitHub, which a rerun keeps.
 * @throws UserError where nobody names it.
 */
export function runName(given: string | undefined, { host }: Pick<Ports, 'host'>): string {
  const run = given ?? (host.env['GITHUB_RUN_ID'] || undefined)
  if (run !== undefined) return run
  throw new UserError('This run has no name that its jobs could share.', {
    id: 'run-not-named',
    fix: `Give ${host.kind === 'terminal' ? '--run NAME' : 'the input "run"'}: the same name to all jobs, another one for each run.`,
  })
}
