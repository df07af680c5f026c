import { circlesIn } from './circles.ts'
import { exportedThings, type ExportedThing } from './exported-things.ts'
import { functionsOf, type MeasuredFunction } from './functions.ts'
import { importsOf, type Import, type Need } from './imports.ts'
import { openProgram, type Program } from './program.ts'
import { readersIn, type Reader } from './readers.ts'
import { linesOf, sourceTree, type SourceFile } from './source-tree.ts'
import { usesIn } from './uses.ts'

/** A package, an action or a folder, with its lines of sources and of tests. */
export interface Room {
  readonly room: string
  readonly files: number
  readonly lines: number
  readonly testFiles: number
  readonly testLines: number
}

/** Where something stands. */
export interface Place {
  readonly room: string
  readonly path: string
  readonly line: number
  readonly name: string
}

/** What is measured of the sources. Lists hold places, so that each can be mended. */
export interface Figures {
  readonly rooms: readonly Room[]
  /** The named functions of sources, without tests, longest first. */
  readonly functions: readonly (Place & Pick<MeasuredFunction, 'lines'>)[]
  /** Files of sources with their lines, longest first. */
  readonly files: readonly { readonly path: string; readonly lines: number }[]
  /** Lines that are wider than 100 columns, strings and regular expressions most of them. */
  readonly wideLines: { readonly sources: number; readonly tests: number }
  /** Files that import `@actions/*`, with what they import. */
  readonly actionsToolkit: readonly { readonly path: string; readonly specifier: string }[]
  readonly readers: readonly Reader[]
  /** Groups of files that need one another: when they are loaded, and also only for types. */
  readonly circles: { readonly values: readonly string[][]; readonly any: readonly string[][] }
  readonly undocumented: readonly Place[]
  /** Exported values that no other file uses. */
  readonly unusedValues: readonly Place[]
  /** Exported types that no other file names. */
  readonly unusedTypes: readonly Place[]
  /** Exported values of sources that only tests use. */
  readonly onlyForTests: readonly Place[]
  /** Exported types and functions whose name is taken in more than one package or action. */
  readonly sharedNames: readonly Place[]
}

/** What the stubs and the command line take from the bundle; nothing in TypeScript imports it. */
const ENTRY = 'actions/main.ts'

/** Measures the project at a root. */
export function measure(root: string): Figures {
  const tree = sourceTree(root)
  const program = openProgram(root, tree)
  const sources = tree.filter(({ test }) => !test)
  return {
    rooms: roomsOf(tree),
    functions: sources
      .flatMap((file) =>
        functionsOf(program.tree(file.path)).map((one) => ({ ...placeOf(file), ...one })),
      )
      .sort((a, b) => b.lines - a.lines),
    files: sources
      .map(({ path, text }) => ({ path, lines: linesOf(text).length }))
      .sort((a, b) => b.lines - a.lines),
    wideLines: { sources: wideLines(sources), tests: wideLines(tree.filter(({ test }) => test)) },
    ...imports(program, sources),
    readers: sources.flatMap(({ path }) => readersIn(path, program.tree(path))),
    ...exported(program, tree),
  }
}

const placeOf = ({ room, path }: SourceFile): Pick<Place, 'room' | 'path'> => ({ room, path })

const wideLines = (files: readonly SourceFile[]): number =>
  files.flatMap(({ text }) => linesOf(text)).filter((line) => line.length > 100).length

function roomsOf(tree: readonly SourceFile[]): Room[] {
  const lines = (files: readonly SourceFile[]): number =>
    files.reduce((sum, { text }) => sum + linesOf(text).length, 0)
  return [...Map.groupBy(tree, ({ room }) => room)].map(([room, all]) => {
    const [own, tests] = [all.filter(({ test }) => !test), all.filter(({ test }) => test)]
    return {
      room,
      files: own.length,
      lines: lines(own),
      testFiles: tests.length,
      testLines: lines(tests),
    }
  })
}

function imports(
  program: Program,
  sources: readonly SourceFile[],
): Pick<Figures, 'actionsToolkit' | 'circles'> {
  const all = sources.map(({ path }) => ({ path, imports: importsOf(program.tree(path)) }))
  const graph = (...needs: Need[]): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      all.map(({ path, imports: own }) => [
        path,
        new Set(
          own
            .filter(({ need }) => needs.includes(need))
            .map(({ specifier }: Import) => program.resolve(specifier, path))
            .filter((target) => target !== undefined),
        ),
      ]),
    )
  return {
    actionsToolkit: all.flatMap(({ path, imports: own }) =>
      own
        .filter(({ specifier }) => specifier.startsWith('@actions/'))
        .map(({ specifier }) => ({ path, specifier })),
    ),
    circles: {
      values: circlesIn(graph('value')),
      any: circlesIn(graph('value', 'type', 'lazy')),
    },
  }
}

function exported(
  program: Program,
  tree: readonly SourceFile[],
): Pick<Figures, 'undocumented' | 'unusedValues' | 'unusedTypes' | 'onlyForTests' | 'sharedNames'> {
  const uses = usesIn(program, tree)
  const isTest = new Map(tree.map(({ path, test }) => [path, test]))
  const things = tree
    .filter(({ test }) => !test)
    .flatMap((file) =>
      exportedThings(program, file).map((thing) => ({ ...placeOf(file), ...thing })),
    )
  const places = (chosen: (thing: ExportedThing) => boolean): Place[] =>
    things.filter(chosen).map(({ room, path, line, name }) => ({ room, path, line, name }))
  const users = ({ symbol }: ExportedThing): string[] => [...(uses.get(symbol) ?? [])]
  const unused = (thing: ExportedThing): boolean =>
    users(thing).length === 0 && thing.path !== ENTRY
  return {
    undocumented: places(({ documented }) => !documented),
    unusedValues: places((thing) => thing.value && unused(thing)),
    unusedTypes: places((thing) => !thing.value && unused(thing)),
    onlyForTests: places(
      (thing) =>
        thing.value &&
        !unused(thing) &&
        thing.path !== ENTRY &&
        users(thing).every((path) => isTest.get(path)),
    ),
    sharedNames: sharedNames(
      things.flatMap(({ room, path, line, name, word }) =>
        word && /^(packages|actions)\//.test(room) ? [{ room, path, line, name }] : [],
      ),
    ),
  }
}

/** The places of words that stand in several rooms, by word. */
const sharedNames = (words: readonly Place[]): Place[] =>
  [...Map.groupBy(words, ({ name }) => name)]
    .filter(([, places]) => new Set(places.map(({ room }) => room)).size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, places]) => places)

/** The figures of the rooms whose name begins with one of `rooms`; of all of them without any. */
export function limitedTo(figures: Figures, rooms: readonly string[]): Figures {
  if (rooms.length === 0) return figures
  const chosen = ({ room, path }: { readonly room?: string; readonly path?: string }): boolean =>
    rooms.some((name) => (path ?? room ?? '').startsWith(name))
  const circle = (files: readonly string[]): boolean => files.some((path) => chosen({ path }))
  return {
    ...figures,
    rooms: figures.rooms.filter(chosen),
    functions: figures.functions.filter(chosen),
    files: figures.files.filter(chosen),
    actionsToolkit: figures.actionsToolkit.filter(chosen),
    readers: figures.readers.filter(chosen),
    circles: {
      values: figures.circles.values.filter(circle),
      any: figures.circles.any.filter(circle),
    },
    undocumented: figures.undocumented.filter(chosen),
    unusedValues: figures.unusedValues.filter(chosen),
    unusedTypes: figures.unusedTypes.filter(chosen),
    onlyForTests: figures.onlyForTests.filter(chosen),
    sharedNames: figures.sharedNames.filter(chosen),
  }
}
