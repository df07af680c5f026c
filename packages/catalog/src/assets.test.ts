import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetsFile, generateAssets } from '../../../scripts/generate-assets.ts'

test('the assets are those that "npm run generate" makes of packages/catalog/page', async () => {
  const stands = readFileSync(join(import.meta.dirname, '../../..', assetsFile), 'utf8')
  expect(stands === await generateAssets()).toBe(true)
})
