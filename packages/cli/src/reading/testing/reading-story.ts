import { nodeForeground, nodeProcesses } from '@pakages/core'
import { memoryPorts } from '@pakages/core/fakes'
import { RECIPES, Story } from '../../../../../actions/install-trusted/testing/story.ts'
import { runCli } from '../../run-cli.ts'

/** What a command printed, and how it ended. */
export interface Printed {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** A {@link Story} whose user types commands. */
export class ReadingStory extends Story {
  /** Pushes one version of zlib, an hour after what was pushed before. */
  async pushed(version: string, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
    const recipes = RECIPES.map((recipe) =>
      recipe.name === 'zlib' ? { ...recipe, version } : recipe,
    )
    await this.publish(['app'], inputs, recipes)
    await this.clock.sleep(3_600_000)
  }

  async type(...words: string[]): Promise<Printed> {
    const [stdout, stderr] = [sink(), sink()]
    const exitCode = await runCli(words, {
      actions: [],
      version: '1',
      env: { HOME: this.root, PAKAGES_CACHE: `${this.root}/cache` },
      cwd: this.user,
      stdout,
      stderr,
      processes: nodeProcesses,
      foreground: nodeForeground,
      explanations: async () => ({}),
      signal: AbortSignal.any([]),
      openPorts: async (host) =>
        memoryPorts({ host, clock: this.clock, http: this.http, openRegistry: () => this.seen }),
    })
    return { exitCode, stdout: stdout.text, stderr: stderr.text }
  }
}

const sink = () => ({
  text: '',
  isTTY: false,
  columns: 200,
  write(text: string) {
    this.text += text
  },
})
