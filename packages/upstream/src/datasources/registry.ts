import type { Datasource } from './datasource.ts'
import { anitya } from './anitya/index.ts'
import { bioconductor } from './bioconductor/index.ts'
import { bitbucket } from './bitbucket/index.ts'
import { cpan } from './cpan/index.ts'
import { cran } from './cran/index.ts'
import { git } from './git/index.ts'
import { github } from './github/index.ts'
import { gitlab } from './gitlab/index.ts'
import { gnu } from './gnu/index.ts'
import { kernel } from './kernel/index.ts'
import { listing } from './listing/index.ts'
import { pypi } from './pypi/index.ts'
import { repology } from './repology/index.ts'
import { rubygems } from './rubygems/index.ts'
import { sourceforge } from './sourceforge/index.ts'
import { xorg } from './xorg/index.ts'

/**
 * Every datasource; the first that claims a recipe has it: indexes before forges, forges before
 * pages, git last.
 */
export const datasources: readonly Datasource[] = [
  pypi,
  cran,
  bioconductor,
  cpan,
  rubygems,
  sourceforge,
  gnu,
  xorg,
  kernel,
  github,
  gitlab,
  bitbucket,
  listing,
  git,
  anitya,
  repology,
]
