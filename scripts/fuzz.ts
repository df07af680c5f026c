// `npm run fuzz -- NAME --runs N [--seed S]`: reads N texts that are nearly right with one parser of
// outside text, or with each where NAME is "all". What failed is kept in test/fuzz/corpus, and run
// first from then on. Exit code 1 when anything failed.
import { parseArgs } from 'node:util'
import { fuzz } from '../test/fuzz/run.ts'
import { TARGETS } from '../test/fuzz/targets.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '50000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
const [wanted = 'all'] = positionals
const targets = TARGETS.filter(({ name }) => wanted === 'all' || name === wanted)
if (targets.length === 0) {
  console.error(`No parser is called "${wanted}": ${TARGETS.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
for (const target of targets) {
  const done = await fuzz(target, Number(values.runs), Number(values.seed))
  console.log(
    `${target.name.padEnd(14)} ${done.runs} runs, seed ${done.seed}: ${done.seconds.toFixed(1)} s, the slowest ${(done.slowest * 1000).toFixed(0)} ms`,
  )
  if (!done.failure) continue
  console.error(`${JSON.stringify(done.failure.input).slice(0, 2000)}\n${done.failure.message}`)
  process.exitCode = 1
}
