import type { ConcreteSpec } from '@pakages/model'
import { PackageURL } from 'packageurl-js'

/**
 * The package URL of a spec: `pkg:spack/NAMESPACE/NAME@VERSION?sha=HASH`, the type `spack` as it is
 * proposed for registration (https://github.com/package-url/purl-spec/pull/898): the DAG hash is
 * the required qualifier `sha`.
 */
export const purlOf = (
  spec: Pick<ConcreteSpec, 'namespace' | 'name' | 'version' | 'hash'>,
): string =>
  new PackageURL(
    'spack',
    spec.namespace,
    spec.name,
    spec.version,
    { sha: spec.hash },
    undefined,
  ).toString()
