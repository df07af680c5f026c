import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, systemClock } from '@pakages/core'
import { openRegistry } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { fillRegistry, wrongAfterPrune } from '@pakages/testing/oci/full-registry'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import { afterDeletions, prune } from '../bench/prune/prune-process.ts'

/** Images, and kills; `npm run bench -- prune` kills ten times among 500. */
const [IMAGES, KILLS] = [60, 3]

describeWith(dockerRegistry, 'a prune that is killed at a random moment and run again', () => {
  let server: DockerRegistry
  const http = nodeHttp()
  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false })
  })
  afterAll(async () => {
    http.close()
    await server.stop()
  })

  test('leaves nothing half and takes nothing that lives, and comes to its end', async () => {
    const reference = server.reference('acme/cache')
    const registry = openRegistry(reference, { http, clock: systemClock })
    const filled = await fillRegistry(registry, IMAGES, systemClock)
    let killed = 0
    for (let round = 0; round < KILLS; round++) {
      const deletions = 1 + Math.floor(Math.random() * 5)
      const { ended } = await prune(reference, { killWhen: afterDeletions(server, deletions) })
      if (!ended) killed++
      expect(await wrongAfterPrune(registry, filled, false)).toBe('')
    }
    // Else it showed nothing; the last of them may have had too little left to do.
    expect(killed).toBeGreaterThan(0)
    await prune(reference)
    expect(await wrongAfterPrune(registry, filled, true)).toBe('')
  }, 120_000)
})
