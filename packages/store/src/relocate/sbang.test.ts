import { describe, expect, test } from '@jest/globals'
import { needsSbang, patchShebang, ShebangRewriting } from './sbang.ts'

const SCRIPT = Buffer.from('/n/bin/sbang')
const OURS = '#!/bin/sh /n/bin/sbang\n'
const long = (program: string, end = '\n'): string => `#!/${'p'.repeat(130)}${program}${end}`
const patched = (content: string): string =>
  patchShebang(Buffer.from(content, 'latin1'), SCRIPT, 'linux').toString('latin1')

describe('a first line', () => {
  test.each([
    ['of 127 bytes stays', `#!/${'p'.repeat(123)}\n`, `#!/${'p'.repeat(123)}\n`],
    [
      'of 128 bytes is led through sbang',
      `#!/${'p'.repeat(124)}\n`,
      `${OURS}#!/${'p'.repeat(124)}\n`,
    ],
    ['need not end', long('', ''), OURS + long('', '')],
    ['of Lua becomes a comment', long('/lua'), `${OURS}--${long('/lua').slice(1)}`],
    ['of Node.js becomes a comment', long('/node'), `${OURS}//${long('/node').slice(1)}`],
    ['of PHP becomes one', `${long('/php')}x`, `${OURS}<?php ${long('/php')} ?>x`],
    [
      'of 4,095 bytes is led through sbang',
      `#!/${'p'.repeat(4091)}\n`,
      `${OURS}#!/${'p'.repeat(4091)}\n`,
    ],
    ['of 4,096 bytes stays', `#!/${'p'.repeat(4092)}\nx`, `#!/${'p'.repeat(4092)}\nx`],
    ['of more stays', `#!/${'p'.repeat(5000)}\n`, `#!/${'p'.repeat(5000)}\n`],
    ['without an interpreter stays', `#!${' '.repeat(200)}\n`, `#!${' '.repeat(200)}\n`],
    ['that is no shebang stays', '#'.repeat(200), '#'.repeat(200)],
  ])('%s', (_, content, expected) => {
    expect(patched(content)).toBe(expected)
  })

  test('that leads through sbang is led there once', () => {
    const script = Buffer.from(`/${'n'.repeat(116)}/sbang`)
    const content = Buffer.from(`#!/bin/sh ${script.toString()}\n#!/x\n`)
    expect(needsSbang(content, 'linux')).toBe(true)
    expect(patchShebang(content, script, 'linux')).toBe(content)
  })

  test('is patched as the same in whatever pieces it comes', () => {
    for (const size of [1, 100, 127, 4095, 4096, 5000]) {
      const content = Buffer.from(`${long('/lua')}${'x'.repeat(4500)}`)
      const rewriting = new ShebangRewriting(SCRIPT)
      const parts: Buffer[] = []
      for (let at = 0; at < content.length; at += size)
        parts.push(...rewriting.push(content.subarray(at, at + size)))
      parts.push(...rewriting.end())
      expect(Buffer.concat(parts).equals(patchShebang(content, SCRIPT))).toBe(true)
    }
  })
})
