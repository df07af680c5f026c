import type { IdentityEvidence } from '@pakages/advisories'
import { datasources, type UpstreamFacts } from '@pakages/upstream'

/** Datasources whose keys are names in databases; the others only know where files lie. */
const TELLING = datasources.filter(({ name }) =>
  [
    'pypi',
    'cran',
    'bioconductor',
    'cpan',
    'rubygems',
    'github',
    'gitlab',
    'bitbucket',
    'git',
    'sourceforge',
  ].includes(name),
)

/** Which datasources know a package by which key. */
export const claimedBy = (facts: UpstreamFacts): IdentityEvidence['claims'] =>
  TELLING.flatMap((source) => {
    const key = source.claim(facts)
    return key === undefined ? [] : [{ datasource: source.name, key }]
  })
