import { list, text } from '@pakages/core'

/** What `scan update` takes. */
export const scanUpdateInputs = {
  databases: list(
    'Databases to fetch: `osv:ECOSYSTEM`, `nvd:YEAR`, `nvd:all`, `alpine:vX.Y`, `alpine:vX.Y/community`, `wolfi:os`, `cve:list`, `cisa:vulnrichment`, `cisa:kev`, `first:epss`, or an address. Default: `databases` of `pakages.json`, else those of OSV, Alpine, Wolfi, CISA and EPSS that concern packages of Spack.',
    { placeholder: 'DATABASE…' },
  ),
  config: text('The configuration, which may name databases and mirrors.', {
    default: 'pakages.json',
    placeholder: 'FILE',
  }),
} as const
