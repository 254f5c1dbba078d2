import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { Problem } from "./problem.mjs"
import { projectDir } from "./project.mjs"

const require = createRequire(import.meta.url)

/**
 * The part of `src/config` that scripts need.
 *
 * @typedef {object} Config
 * @property {number} port
 * @property {string} [host]
 * @property {number} drain_seconds
 * @property {string} data_dir
 * @property {string} files_dir
 * @property {{ url: string, ssl: "off" | "on" | "unverified" }} database
 * @property {object} [s3]
 */

/**
 * The built application with its settings. In a checkout the build is in
 * `.medusa/server`; in an image it is the root.
 */
export function builtApplication() {
  process.env.APP_ENV ||= "production"
  // With any other value Medusa looks for the sources of the admin.
  process.env.NODE_ENV = "production"
  process.env.MEDUSA_DISABLE_TELEMETRY ||= "1"

  const dir = [join(projectDir, ".medusa/server"), projectDir].find((dir) =>
    existsSync(join(dir, "medusa-config.js"))
  )
  if (!dir) {
    throw new Problem("The application is not built.", "Run: npm run build")
  }
  return {
    dir,
    config: readConfig(dir),
    /** @param {string[]} args */
    medusa: (...args) => [require.resolve("@medusajs/cli/cli.js"), ...args],
  }
}

/**
 * @param {string} dir
 * @returns {Config}
 */
function readConfig(dir) {
  try {
    // This loads the environment files, too.
    return require(join(dir, "src/config/current.js")).config
  } catch (error) {
    const { name, problems } =
      /** @type {{ name: string, problems: string[] }} */ (error)
    throw name === "ConfigError"
      ? new Problem(
          `The configuration cannot be used:\n${problems.map((problem) => `    - ${problem}`).join("\n")}`,
          "Every variable is explained in .env.template; set it in .env or in the environment."
        )
      : error
  }
}
