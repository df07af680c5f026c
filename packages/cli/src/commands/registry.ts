import { startable, type StartableCommand } from '../command.ts'

/** One command without an action of its own. */
export interface CommandEntry {
  /** `pakages NAME`, and its folder here. */
  readonly name: string
  /** Loads its declaration. */
  readonly load: () => Promise<StartableCommand>
}

/**
 * All commands without an action of their own, in the order in which help and documentation list
 * them. A test compares them with the folders.
 */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    load: async () => startable((await import('./init/command.ts')).initCommand),
  },
  {
    name: 'dev',
    load: async () => startable((await import('./dev/command.ts')).devCommand),
  },
  {
    name: 'list',
    load: async () => startable((await import('./list/command.ts')).listCommand),
  },
  {
    name: 'remove',
    load: async () => startable((await import('./remove/command.ts')).removeCommand),
  },
  {
    name: 'verify',
    load: async () => startable((await import('./verify/command.ts')).verifyCommand),
  },
  {
    name: 'env',
    load: async () => startable((await import('./env/command.ts')).envCommand),
  },
  {
    name: 'run',
    load: async () => startable((await import('./run/command.ts')).runCommand),
  },
  {
    name: 'shell',
    load: async () => startable((await import('./shell/command.ts')).shellCommand),
  },
  {
    name: 'view',
    load: async () => startable((await import('./view/command.ts')).viewCommand),
  },
  {
    name: 'module',
    load: async () => startable((await import('./module/command.ts')).moduleCommand),
  },
  {
    name: 'completion',
    load: async () => startable((await import('./completion/command.ts')).completionCommand),
  },
  {
    name: 'explain',
    load: async () => startable((await import('./explain/command.ts')).explainCommand),
  },
  {
    name: 'search',
    load: async () => startable((await import('./search/command.ts')).searchCommand),
  },
  {
    name: 'info',
    load: async () => startable((await import('./info/command.ts')).infoCommand),
  },
  {
    name: 'generations',
    load: async () => startable((await import('./generations/command.ts')).generationsCommand),
  },
  {
    name: 'container-diff',
    load: async () => startable((await import('./container-diff/command.ts')).containerDiffCommand),
  },
  {
    name: 'scan-update',
    load: async () => startable((await import('./scan-update/command.ts')).scanUpdateCommand),
  },
  {
    name: 'sbom-diff',
    load: async () => startable((await import('./sbom-diff/command.ts')).sbomDiffCommand),
  },
]
