import { describe, expect, test } from '@jest/globals'
import { ManualClock } from './manual-clock.ts'

describe('ManualClock', () => {
  test('wakes sleepers in the order of their times, without waiting', async () => {
    const clock = new ManualClock(0)
    const order: string[] = []
    const sleeper = async (name: string, time: number): Promise<void> => {
      await clock.sleep(time)
      order.push(`${name} at ${clock.now()}`)
    }
    await Promise.all([sleeper('long', 3_600_000), sleeper('short', 1000)])
    expect(order).toEqual(['short at 1000', 'long at 3600000'])
    expect(clock.sleeps).toEqual([3_600_000, 1000])
  })

  test('wakes whom it passes when time is moved by hand', async () => {
    const clock = new ManualClock(0)
    const sleeping = clock.sleep(500)
    clock.advance(2000)
    await sleeping
    expect(clock.now()).toBe(2000)
  })

  test('rejects with the reason of a signal, before and during the sleep', async () => {
    const clock = new ManualClock(0)
    const controller = new AbortController()
    const sleeping = clock.sleep(500, controller.signal)
    controller.abort(new Error('stop'))
    await expect(sleeping).rejects.toThrow('stop')
    await expect(clock.sleep(1, controller.signal)).rejects.toThrow('stop')
    expect(clock.now()).toBe(0)
  })
})
