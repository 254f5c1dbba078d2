import { execFileSync } from "node:child_process"
import { statSync } from "node:fs"
import { dirname } from "node:path"
import { Problem } from "./problem.mjs"

/**
 * The user that PostgreSQL runs as: nobody in particular for a plain user, but
 * root must hand it to somebody else, because PostgreSQL refuses root.
 *
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) {
    return undefined
  }
  const user = lookUp() ?? createUser()
  if (!user) {
    throw new Problem(
      "PostgreSQL refuses to run as root and no other user could be made for it.",
      "Run the command as a plain user, or set DATABASE_URL to a server of your own."
    )
  }
  return user
}

function lookUp() {
  const uid = ask("id", ["-u", "postgres"])
  const gid = ask("id", ["-g", "postgres"])
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function createUser() {
  ask("useradd", ["--system", "--user-group", "--no-create-home", "postgres"])
  return lookUp()
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function ask(command, args) {
  try {
    return execFileSync(command, args, { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim()
  } catch {
    return undefined
  }
}

/**
 * Whether that user may walk down to a folder. The superuser's home is closed
 * to everybody else, and a clone often lies in it.
 *
 * @param {string} folder an existing folder
 * @param {{ uid: number, gid: number }} user
 */
export function canEnter(folder, user) {
  for (let path = folder; path !== dirname(path); path = dirname(path)) {
    const { mode, uid, gid } = statSync(path)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if (!(mode & bit)) {
      return false
    }
  }
  return true
}
