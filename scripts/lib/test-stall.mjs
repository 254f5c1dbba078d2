/** Several times what the slowest takes on a busy machine. */
const LIMIT_MINUTES = process.env.TEST_DEPTH === "full" ? 60 : 15

/**
 * A jest reporter. jest limits each test, but neither the loading of a file nor
 * what its processes do at the end: one that hangs would hold up the whole run
 * without a word. This names it and ends the run instead.
 */
export default class StallReporter {
  /** @type {Map<string, NodeJS.Timeout>} */
  #limits = new Map()

  /** @param {{ path: string }} file */
  onTestFileStart({ path }) {
    const end = () => {
      console.error(`${path} has run for ${LIMIT_MINUTES} minutes: stopped`)
      process.exit(1)
    }
    this.#limits.set(path, setTimeout(end, LIMIT_MINUTES * 60_000))
  }

  /** @param {{ path: string }} file */
  onTestFileResult({ path }) {
    clearTimeout(this.#limits.get(path))
  }
}
