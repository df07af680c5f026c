// What is done to the files of a package that was built elsewhere, so that they name the places
// where they are now. Everything here does what Spack does, byte for byte; where it does not, the
// comment of the function says so.
//
// Text files:  relocateText, or in pieces TextRelocation.
// Binaries:    relocateBinary in memory, or in place relocateBinaryInFile.
// Links:       relocateLink, for the lists that the package brings.
// Executables: after that patchShebang, or in pieces ShebangRewriting.
// ELF files:   dropRedundantRpaths, when all packages are in their places.
export { relocateBinary, relocateBinaryInFile } from './binary.ts'
export { CannotRelocate, type RelocationReason } from './cannot-relocate.ts'
export { dropRedundantRpaths, relocateElf, relocateElfInFile } from './elf.ts'
export { relocateLink } from './link.ts'
export { PrefixMap, type PrefixPair } from './prefix-map.ts'
export { inSeries, type Rewriting } from './rewriting.ts'
export { longestShebang, needsSbang, patchShebang, SBANG_MODE, ShebangRewriting } from './sbang.ts'
export { sbangScript } from './sbang-script.ts'
export { relocateStrings, relocateStringsInFile } from './strings.ts'
export { relocateText, TextRelocation } from './text.ts'
