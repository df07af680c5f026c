import { expect, test } from '@jest/globals'
import { processorOf } from './processor.ts'
import { thisMachine } from './this-machine.ts'

const flagsOf = (text: string): string[] => [...processorOf(text, 'x86_64').flags]

test.each<[what: string, text: string, flags: readonly string[]]>([
  ['of a processor', 'vendor_id\t: A\nflags\t\t: sse avx\n\n', ['sse', 'avx']],
  ['of Arm', 'Features\t: fp asimd\nCPU implementer\t: 0x41\n', ['fp', 'asimd']],
  ['that all processors have', 'flags : a b\nflags : b c\n', ['b']],
  ['none of what is no list', 'flags\nflags:\n: flags\n\0\xff', ['']],
  ['none of nothing', '', []],
  ['and not those of virtual machines', 'vmx flags\t: vnmi\nflags : sse\n', ['sse']],
])('the flags are read %s', (_, text, flags) => {
  expect(flagsOf(text)).toEqual(flags)
})

test('the vendor is read, and none where there are several', () => {
  expect(processorOf('vendor_id : A\nvendor_id : A\n', 'x86_64').vendor).toBe('A')
  expect(processorOf('CPU implementer : 0x41\nCPU implementer : 0x61\n', '').vendor).toBeUndefined()
})

test('this machine runs at least what every processor of its family runs', () => {
  expect(thisMachine().targets.size).toBeGreaterThan(0)
})
