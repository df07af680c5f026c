import { packageName, packageVersion, vulnerabilityId } from '@pakages/model'
import { z } from 'zod'

/** One vulnerability that whoever answers for the packages lives with for a time. */
const exception = z.strictObject({
  package: packageName.describe('The package, as Spack calls it.'),
  version: packageVersion.optional().describe('Its only version that is meant. Default: all.'),
  vulnerability: vulnerabilityId.describe('The id of the vulnerability, such as CVE-2026-0001.'),
  reason: z.string().trim().min(1, 'must say why').max(2000).describe('Why it is accepted.'),
  expires: z.iso
    .date('must be a day, such as 2027-01-31')
    .describe('The last day on which it holds: from then on it fails every scan.'),
})

/** The section `exceptions` of `pakages.json`. */
export const exceptionsSection = z.array(exception).max(10_000)

/** See {@link exceptionsSection}. */
export type VulnerabilityException = z.infer<typeof exception>

/** Whether the last day is over in UTC. @param now Milliseconds since 1970. */
export const isExpired = ({ expires }: Pick<VulnerabilityException, 'expires'>, now: number) =>
  now >= Date.parse(expires) + 24 * 60 * 60_000
