/** Runs at once and then not again before its time, however often it is asked. */
export function atMostEvery(every_ms: number, run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let ran_at_ms = -Infinity
  return {
    ask() {
      const rest_ms = ran_at_ms + every_ms - performance.now()
      timer ??= setTimeout(
        () => {
          timer = undefined
          ran_at_ms = performance.now()
          run()
        },
        Math.max(0, rest_ms)
      )
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
