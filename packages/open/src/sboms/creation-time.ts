import { UserError, type Ports } from '@pakages/core'

/** Seconds of the year 9999: later dates have no four digits. */
const LAST = 253_402_300_799

/**
 * The time that documents state: `SOURCE_DATE_EPOCH`
 * (https://reproducible-builds.org/specs/source-date-epoch/) where it is set, else now.
 * @throws UserError when it is no number of seconds.
 */
export function creationTime({ host, clock }: Pick<Ports, 'host' | 'clock'>): Date {
  const given = host.env['SOURCE_DATE_EPOCH']
  if (given === undefined || given === '') return new Date(clock.now())
  if (/^\d{1,12}$/.test(given) && Number(given) <= LAST) return new Date(Number(given) * 1000)
  throw new UserError(`SOURCE_DATE_EPOCH is "${given.slice(0, 40)}".`, {
    id: 'source-date-epoch-malformed',
    fix: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or leave it unset.',
  })
}
