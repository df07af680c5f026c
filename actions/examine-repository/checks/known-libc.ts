/** The C library of a system. */
export interface KnownLibc {
  readonly kind: 'glibc' | 'musl'
  /** The number behind `2.` of glibc. */
  readonly version: number
}

/** Runners, containers and bases by their names; of others nobody knows before they are read. */
const SYSTEMS: readonly (readonly [name: RegExp, kind: KnownLibc['kind'], version: number])[] = [
  [/ubuntu[-:]?22\.04|ubuntu:jammy/, 'glibc', 35],
  [/ubuntu[-:]?24\.04|ubuntu:noble/, 'glibc', 39],
  [/debian[-:]?(?:11|bullseye)/, 'glibc', 31],
  [/debian[-:]?(?:12|bookworm)/, 'glibc', 36],
  [/debian[-:]?(?:13|trixie)/, 'glibc', 41],
  [/(?:rocky|rockylinux|almalinux|ubi)[-:/]?9|ubi9/, 'glibc', 34],
  [/(?:rocky|rockylinux|almalinux|ubi)[-:/]?8|ubi8/, 'glibc', 28],
  [/alpine/, 'musl', 2],
]

/** The C library of a runner, container or base by its name. */
export function libcOf(system: string): KnownLibc | undefined {
  const [, kind, version] = SYSTEMS.find(([name]) => name.test(system)) ?? []
  return kind === undefined || version === undefined ? undefined : { kind, version }
}
