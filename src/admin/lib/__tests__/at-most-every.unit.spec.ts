import { atMostEvery } from "../at-most-every"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

it("runs at once, then once for all that came within the time", () => {
  const run = jest.fn()
  const refreshing = atMostEvery(1_000, run)
  refreshing.ask()
  jest.advanceTimersByTime(0)
  expect(run).toHaveBeenCalledTimes(1)
  for (let asked = 0; asked < 50; asked++) {
    refreshing.ask()
    jest.advanceTimersByTime(10)
  }
  expect(run).toHaveBeenCalledTimes(1)
  jest.advanceTimersByTime(500)
  expect(run).toHaveBeenCalledTimes(2)
})

it("never loses the last one", () => {
  const run = jest.fn()
  const refreshing = atMostEvery(1_000, run)
  refreshing.ask()
  jest.advanceTimersByTime(999)
  refreshing.ask()
  jest.advanceTimersByTime(1_000)
  expect(run).toHaveBeenCalledTimes(2)
})

it("forgets what was asked for when it is called off", () => {
  const run = jest.fn()
  const refreshing = atMostEvery(1_000, run)
  refreshing.ask()
  refreshing.cancel()
  jest.advanceTimersByTime(5_000)
  expect(run).not.toHaveBeenCalled()
  refreshing.ask()
  jest.advanceTimersByTime(0)
  expect(run).toHaveBeenCalledTimes(1)
})
