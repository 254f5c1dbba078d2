import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { projectDir } from "./project.mjs"

const specsDir = join(projectDir, "integration-tests/http")
const groupsDir = join(projectDir, ".cache/http-specs")
const GROUP_SIZE_MAX = 6

/**
 * Booting the application takes longer than the tests of most files, so those
 * of a folder share one, each on a database that nobody has used. A file that
 * needs other settings, or no company, is named `.alone.spec.ts`.
 *
 * @param {string} pattern what a path must match
 * @returns {string[]} the paths that jest is to run
 */
export function groupHttpSpecs(pattern) {
  rmSync(groupsDir, { recursive: true, force: true })
  mkdirSync(groupsDir, { recursive: true })
  const files = readdirSync(specsDir, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".spec.ts"))
    .filter((file) => new RegExp(pattern).test(`/${file}`))
    .sort()
  const alone = files.filter((file) => file.endsWith(".alone.spec.ts"))
  const together = files.filter((file) => !alone.includes(file))
  return [
    ...alone.map((file) => join(specsDir, file)),
    ...[...byFolder(together)].flatMap(([folder, members]) =>
      slices(members).map((slice, number) =>
        writeGroup(`${folder}-${number + 1}`, slice)
      )
    ),
  ]
}

/** @param {string} path */
export function isGroup(path) {
  return path.startsWith(groupsDir)
}

/** @param {string[]} files */
function byFolder(files) {
  /** @type {Map<string, string[]>} */
  const folders = new Map()
  for (const file of files) {
    const folder = dirname(file).split("/")[0]
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return folders
}

/**
 * As even as can be, so that no worker waits long for another.
 *
 * @param {string[]} files
 */
function slices(files) {
  const count = Math.ceil(files.length / GROUP_SIZE_MAX)
  return Array.from({ length: count }, (_, number) =>
    files.filter((_, index) => index % count === number)
  )
}

/**
 * @param {string} name
 * @param {string[]} files
 */
function writeGroup(name, files) {
  const path = join(groupsDir, `${name}.spec.ts`)
  const members = files.map(
    (file) =>
      `  "${file}": () => require("../../integration-tests/http/${file.replace(/\.ts$/, "")}"),`
  )
  writeFileSync(
    path,
    [
      'import "../../integration-tests/support/own-data-dir"',
      'import { runTogether } from "../../integration-tests/support/together"',
      "",
      "runTogether({",
      ...members,
      "})",
      "",
    ].join("\n")
  )
  return path
}
