export { open, type Opened, type OpenInputs, type Trust } from './open.ts'
export type { SignerChoice } from './signer.ts'
