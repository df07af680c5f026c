import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitType, type WritingStyle } from '@pakages/model'
import { followsNext } from '@pakages/upstream'
import { z } from 'zod'

const habit = z.object({ recipe: z.string(), commit: commitType(), bumps: z.string() })

/**
 * What history said of `url` before each change (`bench/data/url-habits.jsonl`): a walk through git
 * for each would take hours.
 */
export class UrlHabits {
  readonly #bumps = new Map<string, string>()
  constructor() {
    const file = join(import.meta.dirname, '..', 'data', 'url-habits.jsonl')
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue
      const { recipe, commit, bumps } = habit.parse(JSON.parse(line))
      this.#bumps.set(`${recipe} ${commit}`, bumps)
    }
  }

  /** How the recipe was written before a change. */
  of({ path, commit }: { readonly path: string; readonly commit: string }): WritingStyle {
    const recipe = path.split('/').at(-2)!.replaceAll('-', '_')
    const bumps = (this.#bumps.get(`${recipe} ${commit}`) ?? '').matchAll(/./g)
    const habit = [...bumps].map(([each]) => each === 'F').toReversed()
    return { urlFollows: followsNext(habit) }
  }
}
