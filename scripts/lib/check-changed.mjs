import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { ownChecks, runChecks, runTool, structure } from "./checks.mjs"
import { Problem } from "./problem.mjs"
import { projectDir } from "./project.mjs"

const LINTED = /\.(ts|tsx|mjs|cjs|js)$/

/**
 * What the working tree and the commits since main have changed, in seconds.
 * Whatever needs all files and is fast still looks at all of them.
 *
 * @returns {Promise<string[]>} titles of the checks that failed
 */
export async function checkChanged() {
  const files = changedFiles()
  if (!files.length) {
    console.log("  Nothing has changed since main.")
    return []
  }
  // Takes longest and has cores to spare, so the others run beside it.
  const typed = lintAndType(files)
  typed.catch(() => {})
  const failed = await runChecks([
    ...structure,
    // What reads the modules or the packages can wait until they change.
    ...ownChecks(({ reads }) => !reads || files.some(isBelow(reads))),
    {
      title: `Prettier, ESLint and types for ${files.length} changed files`,
      work: () => typed,
    },
  ])
  console.log(
    "\n  Left out: formatting and lint of unchanged files, types of an unchanged\n  admin and of unchanged scripts, licences and migrations unless they changed.\n  `npm run check` does all of it."
  )
  return failed
}

/** @param {string} reads */
function isBelow(reads) {
  return (/** @type {string} */ path) => path.startsWith(reads)
}

/** @returns {string[]} paths of files that exist and are not as on main */
function changedFiles() {
  const base = git("merge-base", "HEAD", mainBranch())
  const changed = git("diff", "--name-only", "--diff-filter=d", base)
  const untracked = git("ls-files", "--others", "--exclude-standard")
  return `${changed}\n${untracked}`
    .split("\n")
    .filter((path) => path && existsSync(join(projectDir, path)))
}

/** A clone of one branch only has no main; then the last commit counts. */
function mainBranch() {
  for (const name of ["main", "origin/main"]) {
    try {
      return git("rev-parse", "--verify", "--quiet", name)
    } catch {
      continue
    }
  }
  return "HEAD"
}

/** @param {string[]} args */
function git(...args) {
  const options = /** @type {const} */ ({ cwd: projectDir, encoding: "utf8" })
  return execFileSync("git", args, options).trim()
}

/**
 * Side by side, because each of them has to read all types first.
 *
 * @param {string[]} files
 */
async function lintAndType(files) {
  const linted = files.filter((path) => LINTED.test(path))
  const results = await Promise.allSettled([
    runTool("prettier", "--check", "--ignore-unknown", ...files),
    linted.length ? lint(linted) : undefined,
    ...parts.filter(({ owns }) => linted.some(owns)).map(checkTypes),
  ])
  const failures = results.flatMap((result) =>
    result.status === "rejected" ? [result.reason] : []
  )
  if (failures.length) {
    throw new Problem(
      failures.map(({ message }) => message).join("\n\n  "),
      "The lines above say why."
    )
  }
}

/** @param {string[]} paths */
function lint(paths) {
  return runTool("eslint", "--max-warnings=0", "--no-warn-ignored", ...paths)
}

const isAdmin = isBelow("src/admin/")
const isScript = isBelow("scripts/")

/** Each part with types of its own, and what it remembers of the last time. */
const parts = [
  {
    name: "server",
    project: ".",
    owns: (/** @type {string} */ path) => !isAdmin(path) && !isScript(path),
  },
  { name: "admin", project: "src/admin", owns: isAdmin },
  { name: "scripts", project: "scripts", owns: isScript },
]

/** @param {{ name: string, project: string }} part */
function checkTypes({ name, project }) {
  const memory = join(projectDir, ".cache", `types-${name}.tsbuildinfo`)
  return runTool(
    "tsc",
    ...["-p", project, "--noEmit"],
    ...["--incremental", "--tsBuildInfoFile", memory]
  )
}
