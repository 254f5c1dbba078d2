/**
 * Something the person at the keyboard can mend. The message is one sentence
 * that says what is wrong and why; the remedy says what to do.
 */
export class Problem extends Error {
  /**
   * @param {string} message
   * @param {string} remedy
   */
  constructor(message, remedy) {
    super(message)
    this.name = "Problem"
    this.remedy = remedy
  }
}

/**
 * Recognises failures of the machine, whatever step they strike in.
 *
 * @param {unknown} error
 * @returns {Problem | undefined}
 */
function asProblem(error) {
  if (error instanceof Problem) {
    return error
  }
  const { code, message, path } = /** @type {NodeJS.ErrnoException} */ (
    error instanceof Error ? error : new Error(String(error))
  )
  if (code === "ENOSPC" || /ENOSPC|no space left on device/i.test(message)) {
    return new Problem(
      "The disk is full.",
      "Free some space (a fresh start needs about 3 GB) and run the command again."
    )
  }
  if (code === "EACCES" || code === "EROFS") {
    return new Problem(
      `This user may not write to ${path ?? "the project's folder"}.`,
      "Change the folder's owner, or clone into a folder of your own."
    )
  }
  return undefined
}

/**
 * Prints what went wrong. Only what nobody foresaw comes with its stack.
 *
 * @param {unknown} error
 */
export function report(error) {
  const problem = asProblem(error)
  if (problem) {
    console.error(`\n  ${problem.message}\n  ${problem.remedy}\n`)
  } else {
    console.error(error)
  }
}
