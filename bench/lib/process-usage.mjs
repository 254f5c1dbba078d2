import { readdirSync, readFileSync } from "node:fs"

/** The kernel counts in these, whatever its own clock; see proc(5). */
const TICKS_PER_SECOND = 100

/**
 * CPU time of a process, of all below it and of those of them that have ended
 * and were waited for. A database gives each connection a process.
 *
 * @param {number} pid
 */
export function cpuSeconds(pid) {
  const ticks = treeOf(pid)
    .flatMap(({ fields }) => fields.slice(11, 15))
    .reduce((sum, field) => sum + Number(field), 0)
  return ticks / TICKS_PER_SECOND
}

/**
 * Memory of a process and of all below it.
 *
 * @param {number} pid
 */
export function rssMib(pid) {
  return treeOf(pid)
    .map(({ pid }) => readFileSync(`/proc/${pid}/status`, "utf8"))
    .map((status) => Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
    .reduce((sum, mib) => sum + mib, 0)
}

/** @param {number} root */
function treeOf(root) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)))
  const tree = all.filter(({ pid }) => pid === root)
  // It grows while it is walked.
  for (const { pid } of tree) {
    tree.push(...all.filter(({ parent }) => parent === pid))
  }
  return tree
}

/** @param {number} pid */
function readStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The name before it is in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    return [{ pid, parent: Number(fields[1]), fields }]
  } catch {
    // It has just ended.
    return []
  }
}
