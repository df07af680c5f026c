import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { shellWord } from './shell-word.ts'

test.each([
  'oci://ghcr.io/acme/cache',
  'oci-layout:/home/me/my clone/registry',
  "it's",
  '$(id) `id` "x" \\ *',
  '',
])('%j is one word of a shell, as it is', (text) => {
  const printed = execFileSync('sh', ['-c', `printf '<%s>' ${shellWord(text)}`], {
    encoding: 'utf8',
  })
  expect(printed).toBe(`<${text}>`)
})
