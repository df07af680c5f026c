import { BUILD_SYSTEM_MODULES } from './build-system-modules.ts'

const HOME = 'spack_repo.builtin.build_systems'

/**
 * The text of a recipe of package API 1 as 2.0 wants it: build systems come from Spack's builtin
 * repository then, and so do recipes that it builds on. "spack repo migrate" does the same.
 */
export function withImports(text: string): string {
  const moved = text
    .replace(/\bspack\.build_systems\./g, `${HOME}.`)
    .replace(/\bspack\.pkg\.builtin\.(\w+)/g, 'spack_repo.builtin.packages.$1.package')
  const names = usedNames(moved)
  if (names.length === 0) return moved
  const modules = Map.groupBy(names, (name) => BUILD_SYSTEM_MODULES.get(name)!)
  const imports = [...modules]
    .map(([module, used]) => `from ${HOME}.${module} import ${used.join(', ')}\n`)
    .sort()
  const at = /^from spack\.package import \*/m.exec(moved)?.index
  return at === undefined
    ? `${imports.join('')}\n${moved}`
    : `${moved.slice(0, at)}${imports.join('')}\n${moved.slice(at)}`
}

/** The names of build systems that it builds on or calls, and does not import itself, sorted. */
function usedNames(text: string): string[] {
  const bases = [...text.matchAll(/^class\s+\w+\s*\(([^)]*)\)/gm)].flatMap(([, list]) =>
    list!.split(',').map((base) => base.trim()),
  )
  const called = [...text.matchAll(/(?<![\w.])(\w+)\s*\(/g)].map(([, name]) => name!)
  const own = new Set(
    [...text.matchAll(/^[ \t]*from[ \t]+[\w.]+[ \t]+import[ \t]+([\w, ]+)/gm)].flatMap(([, list]) =>
      list!.split(',').map((name) => name.trim()),
    ),
  )
  return [...new Set([...bases, ...called])]
    .filter((name) => BUILD_SYSTEM_MODULES.has(name) && !own.has(name))
    .sort()
}
