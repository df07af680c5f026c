import type { ChosenFor } from './best-binaries.ts'

const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  arm64: 'arm64',
  ppc64: 'ppc64le',
  riscv64: 'riscv64',
}

/** What binaries are chosen for where nobody says otherwise. */
export const thisMachine = (): ChosenFor => ({
  platform: process.platform,
  architecture: ARCHITECTURES[process.arch] ?? process.arch,
})
