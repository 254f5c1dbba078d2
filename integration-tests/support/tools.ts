const { TEST_REDIS_SERVER, TEST_REDIS_URL, TEST_CHROMIUM } = process.env

const found = {
  /** Any Redis: a program to start, or a server that runs. */
  Redis: TEST_REDIS_SERVER ?? TEST_REDIS_URL,
  /** One that the spec may suspend and stop. */
  "redis-server": TEST_REDIS_SERVER,
  Chromium: TEST_CHROMIUM,
}

/**
 * A `describe` for specs that need a program which the machine may lack. They
 * are then skipped, and the summary of `npm test` names each.
 */
export function describeWith(tool: keyof typeof found) {
  return found[tool] ? describe : describe.skip
}

/** Where what `describeWith` asked for is: a path, or an address. */
export function toolPath(tool: keyof typeof found) {
  const path = found[tool]
  if (!path) {
    throw new Error(`${tool} is not on this machine.`)
  }
  return path
}
