import type { Processor } from '@pakages/model'

/**
 * What `/proc/cpuinfo` of Linux says of a processor. Where its processors differ, as in phones and
 * some Arm servers, only the flags that all of them have count: a program may run on any.
 */
export function processorOf(text: string, family: string): Processor {
  const valuesOf = (key: RegExp): readonly string[] =>
    text.split('\n').flatMap((line) => {
      const at = line.indexOf(':')
      return at > 0 && key.test(line.slice(0, at).trim()) ? [line.slice(at + 1).trim()] : []
    })
  const vendors = [...new Set(valuesOf(/^(vendor_id|CPU implementer)$/))]
  const [first = new Set<string>(), ...others] = [...new Set(valuesOf(/^(flags|Features)$/))].map(
    (line) => new Set(line.split(/\s+/)),
  )
  return {
    family,
    vendor: vendors.length === 1 ? vendors[0] : undefined,
    flags: new Set([...first].filter((flag) => others.every((other) => other.has(flag)))),
  }
}
