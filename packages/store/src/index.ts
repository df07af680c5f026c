export { systemFolders } from './elf/system-folders.ts'
export * from './installed/unresolved-libraries.ts'
