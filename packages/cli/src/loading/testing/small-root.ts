import { keepEnvironment } from '@pakages/store'
import type { EnvironmentModification, SpecHash } from '@pakages/model'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of a {@link smallRoot}. */
export interface SmallPackage {
  readonly name: string
  /** One letter, of which the whole hash is made. */
  readonly letter: string
  readonly explicit?: boolean
  /** When; absent: nothing says it. */
  readonly installed?: string
  /** Letters of what it runs. */
  readonly runs?: readonly string[]
  /** What was recorded; absent: nothing was. */
  readonly own?: readonly EnvironmentModification[]
  /** Programs of `sh` by their path in the prefix; other files too. */
  readonly files?: Readonly<Record<string, string>>
}

/** The hash of a package of a {@link smallRoot}. */
export const hashOf = (letter: string): SpecHash => letter.repeat(32) as SpecHash

/** Makes an install root with a database as Spack writes it. */
export async function smallRoot(root: string, packages: readonly SmallPackage[]): Promise<void> {
  const installs = packages.map(({ name, letter, explicit = true, runs = [], installed }) => [
    hashOf(letter),
    {
      spec: {
        name,
        version: '1.0',
        arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
        parameters: {},
        hash: hashOf(letter),
        dependencies: runs.map((one) => ({
          name: packages.find((other) => other.letter === one)!.name,
          hash: hashOf(one),
          parameters: { deptypes: ['run'], virtuals: [] },
        })),
      },
      path: join(root, `${name}-${letter}`),
      installed: true,
      explicit,
      ...(installed && { installation_time: Date.parse(installed) / 1000 }),
      ref_count: 0,
    },
  ])
  mkdirSync(join(root, '.spack-db'), { recursive: true })
  writeFileSync(
    join(root, '.spack-db', 'index.json'),
    JSON.stringify({
      database: { version: '8', installs: Object.fromEntries(installs) as unknown },
    }),
  )
  for (const { name, letter, own, files = {} } of packages) {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, `${name}-${letter}`, path)
      mkdirSync(join(file, '..'), { recursive: true })
      writeFileSync(file, text)
      if (path.startsWith('bin/')) chmodSync(file, 0o755)
    }
    mkdirSync(join(root, `${name}-${letter}`), { recursive: true })
    if (own) await keepEnvironment(root, { hash: hashOf(letter), own, dependencies: [] })
  }
}
