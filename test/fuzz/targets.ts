import { advisory } from './advisories.ts'
import { configuration, index, lock, manifest, tarball } from './documents.ts'
import { elf, relocation } from './installed.ts'
import { recipe, writer } from './recipes.ts'
import type { Target } from './target.ts'
import { advice, comment, markdown, requirement, spec, url, version } from './words.ts'

/** Every parser that meets text of others. */
export const TARGETS: readonly Target[] = [
  configuration,
  spec,
  requirement,
  recipe,
  writer,
  lock,
  manifest,
  advisory,
  index,
  tarball,
  elf,
  relocation,
  comment,
  url,
  version,
  markdown,
  advice,
]
