// `node bench/registry.ts`: a docker-registry with TLS on this machine, for trying things by hand,
// until Ctrl+C.
import { startDockerRegistry } from '@pakages/testing/docker-registry'

const registry = await startDockerRegistry()
console.log(`registry:  ${registry.reference('NAME')}`)
console.log(`authority: export NODE_EXTRA_CA_CERTS=${registry.ca} SSL_CERT_FILE=${registry.ca}`)
console.log('Ctrl+C ends it and removes what it stores.')
const alive = setInterval(() => {}, 60_000)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearInterval(alive)
    void registry.stop()
  })
}
