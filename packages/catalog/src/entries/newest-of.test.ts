import { expect, test } from '@jest/globals'
import { randomNumbers } from '@pakages/testing/random-numbers'
import { NewestOf } from './newest-of.ts'

test('finds what sorting all and taking the first finds, equal ones in the order in which they came', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomNumbers(seed)
    const most = 1 + random(6)
    const all = Array.from({ length: random(30) }, (_, came) => ({ key: random(9), came }))
    const order = (a: { key: number }, b: { key: number }): number => a.key - b.key
    const newest = new NewestOf<(typeof all)[number]>(most, order)
    for (const one of all) {
      newest.take(one)
      // Whoever looks in between changes nothing.
      if (random(4) === 0) newest.all()
    }
    expect(newest.all()).toEqual(all.toSorted(order).slice(0, most))
  }
})

test('knows early that what comes after the last is none of them', () => {
  const newest = new NewestOf<number>(2, (a, b) => a - b)
  expect(newest.last).toBeUndefined()
  for (let number = 99; number > 0; number--) newest.take(number)
  expect(newest.last).toBeLessThan(20)
})
