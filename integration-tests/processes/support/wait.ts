export const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * Asks until the answer is true; what `describe` returns then explains a
 * failure.
 */
export async function until(
  isTrue: () => unknown,
  { within_ms = 5000, describe = (): string => "" } = {}
) {
  const deadline = Date.now() + within_ms
  while (!(await isTrue())) {
    if (Date.now() > deadline) {
      throw new Error(
        `Not so within ${within_ms} ms: ${isTrue.toString()}\n${describe()}`
      )
    }
    await sleep(50)
  }
}
