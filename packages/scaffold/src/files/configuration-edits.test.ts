import { expect, test } from '@jest/globals'
import { editedConfiguration } from './configuration-edits.ts'

const REGISTRY = 'oci://r.example/x'
const HEAD = '"name": "a", "version": "1.0", "license": "MIT"'

test.each([
  ['on one line', `{${HEAD}, "specs": ["zlib"]}`],
  ['with a comma at the end', `// ours {}\n{\n  ${HEAD},\n  "specs": ["zlib"], // and more\n}\n`],
  ['with a comment at the end', `{\n  ${HEAD},\n  "specs": ["zlib"] // and more,\n}\n// {}\n`],
])('a pakages.json %s gets a registry, and all that stands there stays', (_, there) => {
  const text = editedConfiguration({ registry: REGISTRY }).addTo!(there)
  expect(text).toContain(`"registry": "${REGISTRY}"`)
  for (const line of there.split('\n'))
    for (const word of line.split(' ')) expect(text).toContain(word.replace(/}$/, ''))
})

test('a value is replaced in its place', () => {
  const there = `{${HEAD}, "repository": ".", "specs": ["."]}`
  expect(editedConfiguration({ repository: 'spack_repo/x' }).addTo!(there)).toBe(
    there.replace('"."', '"spack_repo/x"'),
  )
})
