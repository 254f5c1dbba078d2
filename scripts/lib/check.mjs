import { join } from "node:path"
import { ownChecks, runChecks, structure, tool } from "./checks.mjs"

/** @returns {Promise<string[]>} titles of the checks that failed */
export function check() {
  return runChecks([
    // Takes the longest by far, so it must not begin last.
    tool("ESLint", "eslint", "--max-warnings=0", "."),
    tool("Prettier", "prettier", "--check", "."),
    tool("Types of the server", "tsc", "--noEmit"),
    tool("Types of the admin", "tsc", "--noEmit", "-p", join("src", "admin")),
    tool("Types of the scripts", "tsc", "--noEmit", "-p", "scripts"),
    ...structure,
    ...ownChecks(),
  ])
}
