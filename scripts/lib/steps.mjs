const STILL_RUNNING_AFTER_MS = 10_000

/**
 * Runs one named step and prints it with the time it took. While it runs, a
 * terminal sees the seconds pass; a log gets a line now and then.
 *
 * @template T
 * @param {string} title
 * @param {(tell: (progress: string) => void) => Promise<T>} work `tell` shows
 *   how far a long step has come
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now()
  const isTerminal = Boolean(process.stdout.isTTY)
  let progress = ""

  const show = () => {
    const line = `  … ${title} ${seconds(started)}${progress && `  ${progress}`}`
    if (isTerminal) {
      const width = process.stdout.columns ?? 80
      process.stdout.write(`\r\x1b[2K${line.slice(0, width - 1)}`)
    } else {
      console.log(line)
    }
  }
  const timer = setInterval(show, isTerminal ? 250 : STILL_RUNNING_AFTER_MS)

  /** @param {string} mark */
  const finish = (mark) => {
    clearInterval(timer)
    if (isTerminal) {
      process.stdout.write("\r\x1b[2K")
    }
    console.log(`  ${mark} ${title} ${seconds(started)}`)
  }

  try {
    const result = await work((text) => {
      progress = text
    })
    finish("✓")
    return result
  } catch (error) {
    finish("✗")
    throw error
  }
}

/** @param {number} started */
function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`
}
