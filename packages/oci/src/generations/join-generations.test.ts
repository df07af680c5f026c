import { describe, expect, test } from '@jest/globals'
import { dagHash, digestOf, encode } from '@pakages/image'
import { lockJson, parseLock, type ConcreteDag } from '@pakages/model'
import { dagOf, node } from '@pakages/testing/trust/spec-image'
import type { Generation } from './generation-image.ts'
import { joinGenerations, partName, partsOf, type GenerationContent } from './join-generations.ts'

const retargeted = (
  { hash: _, ...rest }: Record<string, unknown>,
  target: string,
): Record<string, unknown> => {
  const changed = { ...rest, arch: { ...(rest['arch'] as object), target } }
  return { ...changed, hash: dagHash(changed) }
}

/** A package for a target with what it needs, which all targets share. */
function dagFor(target: string, version = '1.0'): ConcreteDag {
  const shared = node('data', '1.0')
  return dagOf(retargeted(node('app', version, [shared]), target), shared)
}

/** What a push of a DAG says. @param name Of its part; undefined: as before there were parts. */
function said(dag: ConcreteDag, name: string | undefined, manifest = 'pushed'): GenerationContent {
  const lock = encode(lockJson(dag))
  const [root] = dag.roots.map((hash) => dag.specs.get(hash)!)
  return {
    lock,
    facts: {
      recorded: '2026-11-20T10:00:00.000Z',
      commit: 'c'.repeat(40),
      roots: [{ hash: root!.hash, name: root!.name, version: root!.version }],
      lock: digestOf(lock),
      ...(name !== undefined && { parts: [{ name, roots: dag.roots }] }),
      specs: [...dag.specs.keys()].map((hash) => ({ hash, manifest: digestOf(manifest) })),
      recipes: [{ name: 'app', preferred: [manifest], deprecated: [], infinity: [] }],
    },
  }
}

type Recorded = Pick<Generation, 'record' | 'dag'>

/** As it is read again. */
const recorded = ({ facts, lock }: GenerationContent, number = 1): Recorded => ({
  record: { number, id: 'a'.repeat(12), ...facts },
  dag: parseLock(JSON.parse(Buffer.from(lock).toString()) as unknown),
})
const versionsIn = ({ dag }: Recorded): string[] =>
  dag.roots
    .map((hash) => dag.specs.get(hash)!)
    .map(({ version, arch }) => `${version} ${arch.target as string}`)
const namesIn = (one: Recorded): string[] => partsOf(one).map(({ name }) => name)

describe('a generation takes over', () => {
  const [older, newer] = [dagFor('x86_64_v2'), dagFor('x86_64_v3')]

  test('what another target of the same commit recorded, and holds both', () => {
    const both = recorded(
      joinGenerations(said(newer, 'new'), newer, [recorded(said(older, 'old', 'before'))]),
    )
    expect(versionsIn(both)).toEqual(['1.0 x86_64_v3', '1.0 x86_64_v2'])
    expect(namesIn(both)).toEqual(['new', 'old'])
    expect(both.record.roots.map(({ hash }) => hash)).toEqual([...both.dag.roots].sort())
    expect(both.record.specs.map(({ hash }) => hash)).toEqual([...both.dag.specs.keys()])
    // What both hold is what was pushed last.
    const shared = [...older.specs.keys()].find((hash) => newer.specs.has(hash))
    expect(both.record.specs.find(({ hash }) => hash === shared)?.manifest).toBe(digestOf('pushed'))
    expect(both.record.recipes).toEqual([expect.objectContaining({ preferred: ['pushed'] })])
  })

  test('nothing where nothing of another name is there, and keeps its lock to the byte', () => {
    const own = said(newer, 'new')
    expect(joinGenerations(own, newer, [])).toBe(own)
    expect(joinGenerations(own, newer, [recorded(said(dagFor('x86_64_v3', '0.9'), 'new'))])).toBe(
      own,
    )
  })

  test('no part that is pushed anew, with all that only it needed', () => {
    const first = recorded(said(dagFor('x86_64_v2', '0.9'), 'old'))
    const both = recorded(joinGenerations(said(newer, 'new'), newer, [first]), 2)
    const again = recorded(joinGenerations(said(older, 'old'), older, [first, both]))
    expect(versionsIn(again)).toEqual(['1.0 x86_64_v3', '1.0 x86_64_v2'])
    expect(namesIn(again)).toEqual(['old', 'new'])
    expect([...again.dag.specs.values()].map(({ version }) => version)).not.toContain('0.9')
  })

  test('all of several that did not find one another', () => {
    const third = dagFor('x86_64')
    const all = joinGenerations(said(third, 'oldest'), third, [
      recorded(said(older, 'old'), 1),
      recorded(said(newer, 'new'), 2),
    ])
    expect(namesIn(recorded(all))).toEqual(['oldest', 'new', 'old'])
  })

  test('to the same lock, whichever part is pushed last', () => {
    const [one, other] = [said(older, 'old'), said(newer, 'new')]
    const left = joinGenerations(one, older, [recorded(other)])
    const right = joinGenerations(other, newer, [recorded(one)])
    expect(left.facts.lock).toBe(right.facts.lock)
    expect(left.facts.roots).toEqual(right.facts.roots)
    // Also where it is read and joined once more.
    const again = joinGenerations(one, older, [recorded(right)])
    expect(again.facts.lock).toBe(left.facts.lock)
  })

  test('one that was recorded before there were parts, by what it is for', () => {
    expect(partName(older)).toBe('linux-debian12-x86_64_v2')
    const before = recorded(said(older, undefined))
    const both = recorded(joinGenerations(said(newer, partName(newer)), newer, [before]))
    expect(namesIn(both)).toEqual(['linux-debian12-x86_64_v3', 'linux-debian12-x86_64_v2'])
  })
})
