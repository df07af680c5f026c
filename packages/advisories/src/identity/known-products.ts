import { PRODUCT_TABLE } from './product-table.ts'

/** What databases call a package of Spack's builtin repository, as people looked it up. */
export interface KnownProduct {
  /** `vendor:product` of NVD's dictionary; several where it changed hands. */
  readonly products: readonly string[]
  /** What Alpine and Wolfi call it; undefined: as Spack does. */
  readonly distribution: string | undefined
  /** Repositories that its recipe does not name. */
  readonly repositories: readonly string[]
}

let table: ReadonlyMap<string, KnownProduct> | undefined

/** The line of our table for a package of Spack's builtin repository. */
export function knownProduct(name: string): KnownProduct | undefined {
  return (table ??= new Map(rows())).get(name)
}

function rows(): [string, KnownProduct][] {
  return PRODUCT_TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name = '', products = '', distribution, repositories] = line.split(/\s+/)
      return [
        name,
        {
          products: listOf(products),
          distribution: distribution === '-' ? undefined : distribution,
          repositories: listOf(repositories),
        },
      ]
    })
}

const listOf = (text: string | undefined): string[] =>
  text === undefined || text === '-' ? [] : text.split(',')
