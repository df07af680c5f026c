import { code, counted, didYouMean, markdownTable, type Parsed } from '@pakages/core'
import { tagsToRead } from '@pakages/open/generations'
import type { CommandWork } from '../../command.ts'
import { openReading, requireRegistry } from '../../reading/open-reading.ts'
import { foundInIndex, foundInRegistry, type SearchHit } from './found-packages.ts'
import type { searchInputs } from './inputs.ts'

/** What was found, and where. */
interface Found {
  readonly from: string
  readonly packages: readonly SearchHit[]
  /** What to look at where nothing was found. */
  readonly hint: string
}

/** Looks for packages. */
export const searchWork: CommandWork<typeof searchInputs, Found> = {
  run: async (inputs, { openPorts }) => {
    const reading = await openReading(inputs, await openPorts())
    if (reading.index) {
      const packages = await foundInIndex(reading.index, inputs.words)
      return { from: reading.index.location, packages, hint: await near(inputs, reading.index) }
    }
    const registry = requireRegistry(reading)
    await tagsToRead(registry)
    return {
      from: registry.reference,
      packages: await foundInRegistry(registry, inputs.words),
      hint: 'A registry knows names only; an index knows descriptions too.',
    }
  },
  present: ({ from, packages, hint }, { words, limit }) => ({
    answer: { markdown: markdownOf(packages, { words, limit, from, hint }) },
    json: { from, packages: packages.slice(0, limit), found: packages.length },
  }),
}

async function near(
  { words }: Parsed<typeof searchInputs>,
  index: { packages(): Promise<{ readonly packages: readonly { readonly name: string }[] }> },
): Promise<string> {
  const names = (await index.packages()).packages.map(({ name }) => name)
  return didYouMean(words[0] ?? '', names, `It lists ${counted(names.length, 'package')}.`)
}

function markdownOf(
  packages: readonly SearchHit[],
  {
    words,
    limit,
    from,
    hint,
  }: { words: readonly string[]; limit: number; from: string; hint: string },
): string {
  if (packages.length === 0)
    return `Nothing in ${code(from)} has ${words.length === 0 ? 'a name' : `all of ${code(words.join(' '))}`}. ${hint}\n`
  const described = packages.some(({ description }) => description !== undefined)
  const rows = packages
    .slice(0, limit)
    .map((one) => [one.name, versionsOf(one), ...(described ? [one.description ?? ''] : [])])
  const more = packages.length - rows.length
  return `${markdownTable(['Name', 'Versions', ...(described ? ['What it is'] : [])], rows)}\n${more > 0 ? `\nand ${more} more: give a higher "limit", or more words.\n` : ''}`
}

const versionsOf = ({ versions }: SearchHit): string =>
  [
    ...versions
      .slice(0, 5)
      .map(({ version, state }) =>
        state === undefined || state === 'approved' ? version : `${version} (${state})`,
      ),
    ...(versions.length > 5 ? [`and ${versions.length - 5} more`] : []),
  ].join(', ')
