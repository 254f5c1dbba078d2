import { parseArgs } from "node:util"
import { Problem } from "../../scripts/lib/problem.mjs"

/**
 * @typedef {object} Options
 * @property {number} rounds of every flow
 * @property {number} boot_rounds
 * @property {string} [flow] only this one
 * @property {boolean} is_boot_only
 * @property {boolean} is_whole whether the run is what `docs/bench.md` holds
 * @property {string} command to repeat it
 */

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { quick = false, boot = false, flow } = parse(args)
  return {
    rounds: quick ? 3 : 10,
    boot_rounds: quick ? 3 : 7,
    ...(flow ? { flow } : {}),
    is_boot_only: boot,
    is_whole: !boot && !flow,
    command: ["npm run bench", ...(args.length ? ["--", ...args] : [])].join(
      " "
    ),
  }
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        quick: { type: "boolean" },
        boot: { type: "boolean" },
        flow: { type: "string" },
      },
    }).values
  } catch (error) {
    throw new Problem(
      error instanceof Error ? error.message : String(error),
      "Usage: npm run bench [-- --quick | --boot | --flow <name>]"
    )
  }
}
