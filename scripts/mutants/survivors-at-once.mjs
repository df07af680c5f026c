// A plug-in of Stryker that tells of a change which no test noticed as soon as that is known: a run
// takes hours, and what it found until somebody stopped it is not lost.
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { relative } from 'node:path'

class SurvivorsAtOnce {
  onMutantTested({ status, fileName, location, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return
    const { line, column } = location.start
    const place = `${relative(process.cwd(), fileName)}:${line}:${column}`
    console.log(`${status}: ${place}: → ${replacement?.replace(/\s+/g, ' ') ?? ''}`)
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Reporter, 'survivors-at-once', SurvivorsAtOnce),
]
