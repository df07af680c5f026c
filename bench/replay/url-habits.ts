import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitType, type WritingStyle } from '@pakages/model'
import { followsNext, type UrlBump } from '@pakages/upstream'
import { z } from 'zod'

const habit = z.object({
  recipe: z.string(),
  commit: commitType(),
  bumps: z.string(),
  authors: z.string(),
})

/**
 * What history said of `url` before each change (`bench/data/url-habits.jsonl`): a walk through git
 * for each would take hours.
 */
export class UrlHabits {
  readonly #habits = new Map<string, readonly UrlBump[]>()
  constructor() {
    const file = join(import.meta.dirname, '..', 'data', 'url-habits.jsonl')
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue
      const { recipe, commit, bumps, authors } = habit.parse(JSON.parse(line))
      const oldestFirst = [...bumps.matchAll(/./g)].map(([each], at) => ({
        followed: each === 'F',
        author: authors[at]!,
      }))
      this.#habits.set(`${recipe} ${commit}`, oldestFirst.toReversed())
    }
  }

  /** How the recipe was written before a change. */
  of({ path, commit }: { readonly path: string; readonly commit: string }): WritingStyle {
    const recipe = path.split('/').at(-2)!.replaceAll('-', '_')
    return { urlFollows: followsNext(this.#habits.get(`${recipe} ${commit}`) ?? []) }
  }
}
