import type { BinaryDocument } from '../documents.ts'
import { byText } from '../order.ts'

type Place = Pick<BinaryDocument, 'target' | 'os' | 'platform' | 'hash'>

const FAMILIES: readonly [RegExp, number][] = [
  [/^x86_64(_v\d)?$/, 0],
  [/^aarch64$/, 2],
  [/^(armv\d|neoverse|m\d$|a64fx|graviton|thunderx)/, 3],
  [/^(ppc|power|riscv|s390)/, 4],
]

/**
 * What most visitors can run comes first: Linux before others, x86_64 before aarch64, what runs on
 * every processor of a family before what needs a newer one.
 */
export function commonFirst<T extends Place>(binaries: readonly T[]): T[] {
  return binaries.toSorted(
    (a, b) =>
      Number(a.platform !== 'linux') - Number(b.platform !== 'linux') ||
      familyOf(a.target) - familyOf(b.target) ||
      byText(a.target, b.target) ||
      byText(a.os, b.os) ||
      byText(a.hash, b.hash),
  )
}

/** Any other name is that of one model of Intel's or AMD's, such as `skylake`. */
const familyOf = (target: string): number =>
  FAMILIES.find(([pattern]) => pattern.test(target))?.[1] ?? 1
