import { spawn } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { binary, projectDir } from "./project.mjs"
import { groupHttpSpecs, isGroup } from "./test-groups.mjs"

/**
 * @typedef {object} SpecResults
 * @property {string} kind
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped full names
 * @property {string[]} failures full names
 * @property {{ file: string, tests: number, seconds: number }[]} files
 */

/**
 * Runs one kind of specs and reads what came of it.
 *
 * @param {{ name: string, workers: number, feature?: string, folder: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<SpecResults>}
 */
export async function runSpecs({ name, workers, feature, folder, env }) {
  const outputFile = join(folder, `${name}.json`)
  rmSync(outputFile, { force: true })
  // The feature's word as a folder or as the first part of a file's name.
  const pattern = feature ? `/${feature}([-/]|\\.[a-z.]*spec\\.ts$)` : "."
  // Without any, jest would take an empty list of paths for all of them.
  const groups = name === "http" ? groupHttpSpecs(pattern) : []
  const code = await runJest(
    [
      "--selectProjects",
      name,
      "--passWithNoTests",
      "--forceExit",
      "--json",
      `--outputFile=${outputFile}`,
      "--reporters=default",
      `--reporters=${join(projectDir, "scripts/lib/test-stall.mjs")}`,
      ...(workers === 1
        ? ["--runInBand"]
        : [`--maxWorkers=${workers}`, "--workerIdleMemoryLimit=1500MB"]),
      // The whole run is read for what failed, one feature's also for its logs.
      ...(feature ? [] : ["--silent"]),
      ...(groups.length
        ? ["--runTestsByPath", ...groups]
        : ["--testPathPattern", pattern]),
    ],
    env
  )
  return readResults(name, outputFile, code)
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number | null>}
 */
function runJest(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binary("jest"), ...args], {
      cwd: projectDir,
      // jest prints its report to stderr and, with --json, data to stdout.
      stdio: ["ignore", "ignore", "inherit"],
      // A group of its own, so that nothing it started outlives it.
      detached: true,
      env: {
        ...env,
        NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
      },
    })
    const interrupt = () => {
      endProcessGroup(child.pid)
      reject(new Error("The tests were interrupted."))
    }
    process.once("SIGINT", interrupt).once("SIGTERM", interrupt)
    child.on("error", reject)
    child.on("close", (code) => {
      process.off("SIGINT", interrupt).off("SIGTERM", interrupt)
      endProcessGroup(child.pid)
      resolve(code)
    })
  })
}

/** @param {number | undefined} pid */
function endProcessGroup(pid) {
  try {
    process.kill(-Number(pid), "SIGKILL")
  } catch {
    // Nothing of it is left, as it should be.
  }
}

/**
 * @param {string} kind
 * @param {string} outputFile
 * @param {number | null} code
 * @returns {SpecResults}
 */
function readResults(kind, outputFile, code) {
  if (!existsSync(outputFile)) {
    const failure = `${kind} specs did not finish (code ${code})`
    return {
      kind,
      passed: 0,
      failed: 1,
      skipped: [],
      failures: [failure],
      files: [],
    }
  }
  const report = JSON.parse(readFileSync(outputFile, "utf8"))
  /** @type {{ status: string, fullName: string, file: string }[]} */
  const tests = report.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults.map((/** @type {any} */ test) => ({
      ...test,
      file: originOf(file, test),
    }))
  )
  // A file that cannot even be loaded has no tests, only a message.
  const broken = report.testResults
    .filter(
      (/** @type {any} */ file) =>
        file.status === "failed" &&
        !file.assertionResults.some(
          (/** @type {any} */ test) => test.status === "failed"
        )
    )
    .map((/** @type {any} */ file) => `${relative(file.name)} could not be run`)
  const named = (/** @type {string[]} */ ...statuses) =>
    tests
      .filter((test) => statuses.includes(test.status))
      .map((test) => `${test.file}: ${test.fullName.trim()}`)
  const failures = [...named("failed"), ...broken]
  return {
    kind,
    passed: named("passed").length,
    failed: failures.length,
    skipped: named("pending", "todo", "disabled", "skipped"),
    failures,
    files: report.testResults.flatMap(timesOf),
  }
}

/**
 * The file a test stands in: one of a group says so in its outermost title.
 *
 * @param {any} file
 * @param {any} test
 * @returns {string}
 */
function originOf(file, test) {
  return isGroup(file.name)
    ? `integration-tests/http/${test.ancestorTitles[0]}`
    : relative(file.name)
}

/**
 * Of a group the boot is nobody's: each file has the time of its tests.
 *
 * @param {any} file
 * @returns {SpecResults["files"]}
 */
function timesOf(file) {
  if (!isGroup(file.name)) {
    const seconds = (file.endTime - file.startTime) / 1000
    const tests = file.assertionResults.length
    return [{ file: relative(file.name), tests, seconds }]
  }
  /** @type {Map<string, SpecResults["files"][number]>} */
  const times = new Map()
  for (const test of file.assertionResults) {
    const origin = originOf(file, test)
    const { tests, seconds } = times.get(origin) ?? { tests: 0, seconds: 0 }
    times.set(origin, {
      file: origin,
      tests: tests + 1,
      seconds: seconds + (test.duration ?? 0) / 1000,
    })
  }
  return [...times.values()]
}

/** @param {string} path */
function relative(path) {
  return path.slice(projectDir.length + 1)
}

/**
 * Prints what failed and what was left out, by name, and the closing line.
 *
 * @param {SpecResults[]} results
 * @param {string[]} failedChecks
 * @param {string[]} missingTools
 */
export function summarise(results, failedChecks, missingTools) {
  const failures = [
    ...failedChecks.map((check) => `check: ${check}`),
    ...results.flatMap((result) => result.failures),
  ]
  const skipped = results.flatMap((result) => result.skipped)
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  console.log()
  for (const failure of failures) {
    console.log(`  failed   ${failure}`)
  }
  for (const skip of skipped) {
    console.log(`  skipped  ${skip}`)
  }
  if (missingTools.length) {
    console.log(`  not on this machine: ${missingTools.join(", ")}`)
  }
  console.log(
    `\n${passed} passed, ${failures.length} failed, ${skipped.length} skipped`
  )
  return failures.length === 0 && passed > 0
}
