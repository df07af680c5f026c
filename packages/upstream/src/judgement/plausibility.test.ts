import { expect, test } from '@jest/globals'
import { factsWith } from '@pakages/testing/upstream/answering-http'
import { plausibilityOf } from './plausibility.ts'

test('a project of 150,000 tags is judged like one of ten', () => {
  const facts = factsWith({ versions: [{ version: '1.2.3' }] })
  const many = Array.from({ length: 150_000 }, (_, at) => `1.${at % 50}.${at}`)
  const implausible = plausibilityOf(
    facts,
    many.map((version) => ({ name: version, version })),
    false,
  )
  expect(implausible({ name: '1.95.0', version: '1.95.0' })).toMatch(/^95 at its place/)
})
