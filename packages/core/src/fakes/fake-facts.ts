import { join } from 'node:path'
import type { SpackFacts, SpackSettings } from '../ports/spack-settings.ts'

/** What the Spack of tests says of itself. */
export const fakeFacts = (settings: SpackSettings): SpackFacts => ({
  root: '/opt/spack',
  origin: 'SPACK_ROOT',
  version: '1.1.1',
  commit: '1'.repeat(40),
  platform: 'linux-fake1',
  target: settings.target ?? 'x86_64_v3',
  recipes: [
    { namespace: 'fake', folder: join(settings.workFolder, 'recipes') },
    { namespace: 'builtin', folder: '/opt/recipes', commit: '2'.repeat(40) },
  ],
  compilers: ['gcc@13.3.0'],
  scope: join(settings.workFolder, 'scope'),
  wrapper: join(settings.workFolder, 'bin', 'spack'),
})
