export * from './layer/layer-entry.ts'
export * from './layer/write-tar.ts'
export { readBase, type BaseContents } from './base-files/base-contents.ts'
export type { BaseLayer } from './base-files/read-base-files.ts'
export { decideLibc, type LibcBase, type LibcReason } from './libc/decide-libc.ts'
export {
  LibcNeedsReader,
  type LibcNeeds,
  type NeedsByAbi,
  type NeedyFile,
} from './libc/libc-needs.ts'
