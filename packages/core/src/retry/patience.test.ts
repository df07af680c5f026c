import { describe, expect, test } from '@jest/globals'
import { ManualClock } from '../fakes/manual-clock.ts'
import { Patience, untilThere } from './patience.ts'
import { retry, Tries, TryAgain } from './retry.ts'

const HOST = { host: 'ghcr.io', why: '429' }

describe('the patience of a run', () => {
  test('tells people what is waited for, and for how long', async () => {
    const lines: string[] = []
    const patience = new Patience({ clock: new ManualClock(), tell: (line) => lines.push(line) })
    await patience.wait(99_200, HOST)
    expect(lines).toEqual(['Waiting 100 s for ghcr.io (429)'])
  })

  test('tells nobody of waits that are over at once', async () => {
    const lines: string[] = []
    const patience = new Patience({ clock: new ManualClock(), tell: (line) => lines.push(line) })
    await patience.wait(1999, HOST)
    expect(lines).toEqual([])
  })

  test('tells of many waits for one host at the same time once, and of each host', async () => {
    const lines: string[] = []
    const patience = new Patience({ clock: new ManualClock(), tell: (line) => lines.push(line) })
    const other = { host: 'example.org', why: '503' }
    await Promise.all([HOST, HOST, HOST, other].map((what) => patience.wait(5000, what)))
    expect(lines).toEqual(['Waiting 5 s for ghcr.io (429)', 'Waiting 5 s for example.org (503)'])
    await patience.wait(5000, HOST)
    expect(lines).toHaveLength(3)
  })

  test('counts what is waited at the same time once', async () => {
    const patience = new Patience({ clock: new ManualClock(), budget: 10_000 })
    const waits = Array.from({ length: 20 }, () => patience.wait(5000, HOST))
    expect(await Promise.all(waits)).toEqual(waits.map(() => true))
    expect(patience.spent).toBe(5000)
  })

  test('ends when the sum is used up, without waiting', async () => {
    const clock = new ManualClock()
    const patience = new Patience({ clock, budget: 10_000 })
    expect(await patience.wait(6000, HOST)).toBe(true)
    expect(await patience.wait(6000, HOST)).toBe(false)
    expect(await patience.wait(4000, HOST)).toBe(true)
    expect(clock.sleeps).toEqual([6000, 4000])
  })

  test('ends with the run', async () => {
    const signal = AbortSignal.abort(new Error('stopped'))
    const patience = new Patience({ clock: new ManualClock(), signal })
    await expect(patience.wait(1, HOST)).rejects.toThrow('stopped')
  })
})

describe('trying again', () => {
  const setting = () => {
    const clock = new ManualClock()
    return { clock, options: { patience: new Patience({ clock }), host: 'h', random: () => 1 } }
  }
  /** Fails so many times as it is told, then gives the number of the try. */
  const failing = (times: number, verdict: TryAgain['verdict']) => async (number: number) => {
    if (number <= times) throw new TryAgain(new Error(`failed ${number}`), verdict)
    return number
  }

  test('doubles the wait, and gives up after six tries with the last error', async () => {
    const { clock, options } = setting()
    await expect(retry(failing(9, true), options)).rejects.toThrow('failed 6')
    expect(clock.sleeps).toEqual([500, 1000, 2000, 4000, 8000])
  })

  test('waits between half and the whole of its time', async () => {
    const { clock, options } = setting()
    await retry(failing(1, true), { ...options, random: () => 0 })
    expect(clock.sleeps).toEqual([250])
  })

  test('waits as long as the server asks, but not less than its own time', async () => {
    const { clock, options } = setting()
    await retry(failing(1, { after: 7000 }), options)
    await retry(failing(1, { after: 10 }), options)
    expect(clock.sleeps).toEqual([7000, 500])
  })

  test('gives up at once when the server asks for more than two minutes', async () => {
    const { clock, options } = setting()
    await expect(retry(failing(1, { after: 120_001 }), options)).rejects.toThrow('failed 1')
    expect(clock.sleeps).toEqual([])
    expect(await retry(failing(1, { after: 120_000 }), options)).toBe(2)
  })

  test('gives up when the patience of the run is used up', async () => {
    const { clock } = setting()
    const patience = new Patience({ clock, budget: 250_000 })
    const body = failing(9, { after: 100_000 })
    await expect(retry(body, { patience, host: 'h' })).rejects.toThrow('failed 3')
  })

  test.each([
    ['fewer tries', 2],
    ['more tries', 10],
  ])('keeps to %s where a kind of error has its own number', async (_, tries) => {
    const { options } = setting()
    await expect(retry(failing(99, { tries }), options)).rejects.toThrow(`failed ${tries}`)
  })

  test('does not try again what is final, nor what nobody judged', async () => {
    const { clock, options } = setting()
    await expect(retry(failing(1, false), options)).rejects.toThrow('failed 1')
    const bug = async (): Promise<never> => Promise.reject(new TypeError('a bug'))
    await expect(retry(bug, options)).rejects.toThrow('a bug')
    expect(clock.sleeps).toEqual([])
    await expect(retry(bug, options, () => ({ tries: 2 }))).rejects.toThrow('a bug')
    expect(clock.sleeps).toHaveLength(1)
  })

  test('begins to count anew after progress', async () => {
    const { options } = setting()
    const tries = new Tries({ ...options, attempts: 2 })
    await tries.again(new Error('one'), true)
    tries.reset()
    await tries.again(new Error('two'), true)
    await expect(tries.again(new Error('three'), true)).rejects.toThrow('three')
  })

  test('believes a doubtful answer only when it came again, whatever failed before it', async () => {
    const { options } = setting()
    const tries = new Tries(options)
    const twice = { tries: 2, why: '401' }
    await tries.again(new Error('busy'), { why: '503' })
    await tries.again(new Error('busy'), { why: '503' })
    await tries.again(new Error('denied'), twice)
    await expect(tries.again(new Error('denied again'), twice)).rejects.toThrow('denied again')
  })

  test('ends with the run instead of with the error of the last try', async () => {
    const clock = new ManualClock()
    const controller = new AbortController()
    const patience = new Patience({ clock, signal: controller.signal })
    const body = async (): Promise<never> => {
      controller.abort(new Error('stopped'))
      throw new TryAgain(new Error('failed'))
    }
    await expect(retry(body, { patience, host: 'h' })).rejects.toThrow('stopped')
  })
})

describe('looking until something is there', () => {
  test('stops at the first look that finds it', async () => {
    let looks = 0
    const read = async (): Promise<number | undefined> => (++looks === 3 ? looks : undefined)
    expect(await untilThere(read, { clock: new ManualClock() })).toBe(3)
  })

  test('gives up after four looks, or as many as it is told, with pauses that double', async () => {
    const clock = new ManualClock()
    let looks = 0
    const read = async (): Promise<undefined> => void looks++
    expect(await untilThere(read, { clock })).toBeUndefined()
    expect(looks).toBe(4)
    await untilThere(read, { clock }, { looks: 2, base: 100 })
    expect(looks).toBe(6)
    const [first, second, third, last] = clock.sleeps
    for (const [slept, longest] of [
      [first, 500],
      [second, 1000],
      [third, 2000],
      [last, 200],
    ]) {
      expect(slept).toBeGreaterThanOrEqual(longest! / 2)
      expect(slept).toBeLessThanOrEqual(longest!)
    }
  })
})
