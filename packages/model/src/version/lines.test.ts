import { describe, expect, test } from '@jest/globals'
import { continuesLine } from './lines.ts'
import { parseVersion } from './version.ts'

const known = [
  'develop',
  '3.1.2.0',
  '3.1.1.2',
  '16.1.0',
  '15.2.0',
  '14.3.1',
  '1.33.3',
  '1.32.7',
  '1.31.0',
  '2.7.4-vendor',
  '2.7.3',
].map(parseVersion)

describe('a version beside newer ones', () => {
  test.each(['15.3.0', '15.2.1', '14.4', '1.32.8', '1.33.4', '3.1.1.3', '2.7.4'])(
    '%s goes on with a line that the recipe has',
    (text) => expect(continuesLine(parseVersion(text), known)).toBe(true),
  )

  test.each(['15.1.0', '1.32.6', '1.30.2', '13.4.0', '0.9', '16', '3.1.1.1', '3.1.0.4'])(
    '%s does not',
    (text) => expect(continuesLine(parseVersion(text), known)).toBe(false),
  )
})
