import { UserError } from '@pakages/core'
import { memoryPorts } from '@pakages/core/fakes'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { putImage } from '@pakages/testing/oci/put-image'
import { describe, expect, test } from '@jest/globals'
import { baseContainerOf, pinnedBaseContainers } from './base-containers.ts'

const DEBIAN = 'oci://ghcr.io/syspack/pakages/debian12'

/** Ports to registries of their own, by reference. */
function portsTo(registries: Readonly<Record<string, MemoryRegistry>>, asked: string[] = []) {
  return memoryPorts({
    openRegistry: (reference, login) => {
      asked.push(`${reference}${login ? ' with a login' : ''}`)
      return registries[reference] ?? new MemoryRegistry()
    },
  })
}

describe('the base container of a target', () => {
  test('is the image that containers/ defines under its name, and none for other systems', () => {
    expect(baseContainerOf('rocky9')).toBe('ghcr.io/syspack/pakages/rocky9')
    expect(baseContainerOf('plan9')).toBeUndefined()
  })

  test('is pinned by the digest that its newest one has now, asked for once and without a login', async () => {
    const registry = new MemoryRegistry()
    await putImage(registry, '20261101', 'the one before')
    const digest = await putImage(registry, 'latest', 'the newest')
    const asked: string[] = []
    expect(
      await pinnedBaseContainers(['debian12', 'debian12'], portsTo({ [DEBIAN]: registry }, asked)),
    ).toEqual([{ target: 'debian12', image: `ghcr.io/syspack/pakages/debian12@${digest}`, digest }])
    expect(asked).toEqual([DEBIAN])
  })

  test('is refused before anything is asked where no target has that name, and named where it is not there', async () => {
    const asked: string[] = []
    await expect(pinnedBaseContainers(['debian12', 'plan9'], portsTo({}, asked))).rejects.toThrow(
      new UserError('There is no base container for the target plan9.', {
        id: 'build-failed',
        fix: 'Name one of ubuntu22.04, ubuntu24.04, debian12, debian13, rocky9 in "targets" of pakages.json, or a container of your own for its jobs.',
      }),
    )
    expect(asked).toEqual([])
    await expect(pinnedBaseContainers(['debian12'], portsTo({}))).rejects.toThrow(
      'There is no ghcr.io/syspack/pakages/debian12:latest, the base container of debian12.',
    )
  })
})
