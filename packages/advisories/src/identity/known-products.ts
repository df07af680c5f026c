import { PRODUCT_TABLE } from './product-table.ts'
import { REPOSITORY_TABLE } from './repository-table.ts'

/** What databases call a package of Spack's builtin repository, as people looked it up. */
export interface KnownProduct {
  /** `vendor:product` of NVD's dictionary; several where it changed hands. */
  readonly products: readonly string[]
  /** What Alpine and Wolfi call it; undefined where nobody looked. */
  readonly distribution: string | undefined
  /** Repositories that its recipe does not name. */
  readonly repositories: readonly string[]
}

interface Tables {
  readonly products: ReadonlyMap<string, readonly string[]>
  readonly repositories: ReadonlyMap<string, readonly string[]>
}

let tables: Tables | undefined

/** What our tables have of a package of Spack's builtin repository. */
export function knownProduct(name: string): KnownProduct | undefined {
  tables ??= { products: rowsOf(PRODUCT_TABLE), repositories: rowsOf(REPOSITORY_TABLE) }
  const [product, distribution] = tables.products.get(name) ?? []
  const [repositories] = tables.repositories.get(name) ?? []
  if (product === undefined && repositories === undefined) return undefined
  return {
    products: product?.split(',') ?? [],
    distribution: distribution === '-' ? name : distribution,
    repositories: repositories?.split(',') ?? [],
  }
}

/** The words of each line behind the first, which is the name. */
function rowsOf(text: string): Map<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', ...words] = line.split(' ')
        return [name, words]
      }),
  )
}
