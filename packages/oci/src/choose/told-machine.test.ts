import { expect, test } from '@jest/globals'
import { toldMachine } from './told-machine.ts'

test('a system that says nothing of its processor may run whatever its family does', () => {
  const { unknownOf, targets } = toldMachine('', '')
  expect(unknownOf).toBeDefined()
  expect([...targets]).toEqual([unknownOf])
})

test.each([
  ['by Linux', 'flags : sse\n', ''],
  ['by macOS', '', 'Apple M2 Pro'],
])('a processor that is told %s is held to it', (_, text, model) => {
  expect(toldMachine(text, model).unknownOf).toBeUndefined()
})
