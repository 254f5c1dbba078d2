/** Lets at most `places` jobs run at one time; the others wait in line. */
export function turns(places: number) {
  const waiting: (() => void)[] = []
  let free = places

  const enter = () =>
    free > 0
      ? Promise.resolve(void free--)
      : new Promise<void>((resolve) => waiting.push(resolve))
  const leave = () => {
    const next = waiting.shift()
    if (next) {
      next()
    } else {
      free++
    }
  }
  return async <T>(job: () => Promise<T>) => {
    await enter()
    try {
      return await job()
    } finally {
      leave()
    }
  }
}
