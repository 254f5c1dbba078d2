import { nextTry } from "../next-try"

it("waits 1, 2, 4 … minutes, an hour at most", () => {
  const now = new Date(0)
  const minutes = [1, 2, 3, 6, 7, 50].map(
    (failures) => nextTry(failures, now).getTime() / 60_000
  )
  expect(minutes).toEqual([1, 2, 4, 32, 60, 60])
})
