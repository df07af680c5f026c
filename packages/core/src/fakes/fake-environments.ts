import type { ConcreteDag, SpecHash } from '@pakages/model'
import type { RecordedEnvironments } from '../ports/spack.ts'

/** What packages of the working fake set at run time: each says where it is, as `NAME_HOME`. */
export function homeEnvironments(
  specs: ConcreteDag['specs'],
  installed: readonly SpecHash[],
): RecordedEnvironments {
  const named = installed.map((hash) => ({ hash, name: specs.get(hash)!.name }))
  return {
    specs: named.map(({ hash, name }) => ({
      hash,
      own: [
        {
          do: 'set',
          name: `${name.toUpperCase().replaceAll('-', '_')}_HOME`,
          value: [{ prefix: hash }],
        },
      ],
      dependencies: [],
    })),
    failed: [],
  }
}
