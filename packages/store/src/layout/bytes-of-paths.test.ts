import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { bytesOfPythonText, pythonText } from './bytes-of-paths.ts'

const PYTHON = 'import os,sys,json;print(json.dumps(os.fsdecode(bytes.fromhex(sys.argv[1]))))'

describe('the bytes of a path', () => {
  test.each([
    ['ASCII', '6c6962'],
    ['UTF-8', 'c3a9e282acf09f9880'],
    ['Latin-1', '636166e92e747874'],
    ['a sequence that is cut', 'e282'],
    ['a surrogate', 'eda080'],
    ['too long a sequence', 'c0af'],
    ['beyond Unicode', 'f4908080'],
    ['what is no UTF-8 between what is', 'c3a9ffc3a9'],
    ['a byte order mark', 'efbbbf61'],
  ])('are written as Python writes them, and read back: %s', (_, hex) => {
    const bytes = Buffer.from(hex, 'hex').toString('latin1')
    const env = { ...process.env, PYTHONUTF8: '1' }
    const python = execFileSync('python3', ['-c', PYTHON, hex], { env, encoding: 'utf8' })
    expect(pythonText(bytes)).toBe(JSON.parse(python))
    expect(bytesOfPythonText(pythonText(bytes))).toBe(bytes)
  })
})
