import { BUILD_SYSTEM_MODULES } from './build-system-modules.ts'

const HOME = 'spack_repo.builtin.build_systems'

/**
 * The text of a recipe of package API 1 as 2.0 wants it: build systems come from Spack's builtin
 * repository then, and recipes that it builds on from the package of their repository, as
 * "spack repo migrate --fix" writes them.
 * @param namespace That of the repository, which may have dots; others are taken for one word.
 */
export function withImports(text: string, namespace: string): string {
  const moved = withRecipeImports(text.replace(/\bspack\.build_systems\./g, `${HOME}.`), namespace)
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

/** Imports of recipes, of this repository and of others, from where they lie with package API 2.0. */
function withRecipeImports(text: string, namespace: string): string {
  const own = namespace.replaceAll('.', String.raw`\.`)
  const whole = new RegExp(
    String.raw`^([ \t]*)from[ \t]+spack\.pkg\.(${own}|\w+)[ \t]+import[ \t]+(\([^()]*\)|[^\n#(]+)`,
    'gm',
  )
  return text
    .replace(whole, (_, indent: string, from: string, names: string) =>
      importedNames(names)
        .map(([name, as]) => `${indent}import ${moduleOf(from, name)} as ${as ?? folder(name)}`)
        .join('\n'),
    )
    .replace(new RegExp(String.raw`\bspack\.pkg\.(${own}|\w+)\.(\w+)`, 'g'), (_, from, name) =>
      moduleOf(String(from), String(name)),
    )
    .replace(
      /^([ \t]*from[ \t]+)\.(\w+)(?=[ \t]+import\b)/gm,
      (_, before: string, name: string) => `${before}..${folder(name)}.package`,
    )
}

/** `a, b as c`, in parentheses or not: each name, and what it is called. */
const importedNames = (list: string): (readonly [string, string | undefined])[] =>
  list
    .replace(/#[^\n]*|[()\\]/g, '')
    .split(',')
    .map((one) => one.split(/\s/).filter(Boolean))
    .flatMap(([name, , as]) => (name ? [[name, as] as const] : []))

const moduleOf = (namespace: string, name: string): string =>
  `spack_repo.${namespace}.packages.${folder(name)}.package`

/** Spack called the module of `7zip` `num7zip` once; it is `_7zip` now. */
const folder = (module: string): string => module.replace(/^num(?=\d)/, '_')

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
