import { describe, expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import { createHash } from 'node:crypto'
import { recipeAsBuilt, reviewedRecipe, type ReviewedFile } from './recipe-files.ts'

const file = (path: string, text = path): ReviewedFile => ({ path, content: Buffer.from(text) })
const recipe = [file('package.py'), file('fix.patch'), file('a/b.patch')]

describe('the recipe that a review is of', () => {
  test('is all files of its folder, by path, and what else is known', () => {
    const more = { commit: 'a'.repeat(40), license: 'MIT' } as const
    const reviewed = reviewedRecipe(recipe, more)
    expect(reviewed).toStrictEqual({
      digest: reviewedRecipe(recipe.toReversed()).digest,
      files: {
        'a/b.patch': digestOf('a/b.patch'),
        'fix.patch': digestOf('fix.patch'),
        'package.py': digestOf('package.py'),
      },
      ...more,
    })
    expect(Object.keys(reviewed.files)).toStrictEqual(['a/b.patch', 'fix.patch', 'package.py'])
  })

  test.each(['__pycache__/package.cpython-312.pyc', 'a/__pycache__/x', 'package.pyc', 'a/x.pyc'])(
    'is none of what Python leaves behind: %s',
    (path) => {
      expect(reviewedRecipe([...recipe, file(path)])).toStrictEqual(reviewedRecipe(recipe))
    },
  )

  test.each(['__pycache__x/a', 'pyc', 'a.pyc.patch', 'x__pycache__'])(
    'is all that is called nearly so: %s',
    (path) => {
      expect(reviewedRecipe([...recipe, file(path)]).files).toHaveProperty([path])
    },
  )

  test('is another one by every name and every byte', () => {
    const digests = [
      recipe,
      recipe.slice(1),
      [...recipe.slice(1), file('package.py', 'x')],
      [...recipe.slice(1), file('package2.py', 'package.py')],
    ].map((files) => reviewedRecipe(files).digest)
    expect(new Set(digests).size).toBe(4)
  })
})

test('the recipe that a binary was built from is that of now, unless package.py was changed since', () => {
  const now = { text: 'package.py', files: recipe }
  const built = (text: string): string => createHash('sha256').update(text).digest('hex')
  expect(recipeAsBuilt(now, built('package.py'))).toBe(reviewedRecipe(recipe).digest)
  expect(recipeAsBuilt(now, built('before'))).toBeUndefined()
})
