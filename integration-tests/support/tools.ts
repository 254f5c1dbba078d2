const path = {
  Redis: process.env.TEST_REDIS_SERVER,
  Chromium: process.env.TEST_CHROMIUM,
}

/**
 * A `describe` for specs that need a program which the machine may lack. They
 * are then skipped, and the summary of `npm test` names each.
 */
export function describeWith(tool: keyof typeof path) {
  return path[tool] ? describe : describe.skip
}

/** Full path of a program that `describeWith` has found. */
export function toolPath(tool: keyof typeof path) {
  const found = path[tool]
  if (!found) {
    throw new Error(`${tool} is not on this machine.`)
  }
  return found
}
