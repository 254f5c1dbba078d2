import { readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * Tells a newcomer where to go.
 *
 * @param {{ url: string, folder: string, seconds: number, hasLog: boolean }} shop
 */
export function printWelcome({ url, folder, seconds, hasLog }) {
  const demo = JSON.parse(readFileSync(join(folder, "demo.json"), "utf8"))
  const rows = [
    ["Store API", `${url}/store/products`],
    ["", `x-publishable-api-key: ${demo.publishable_key}`],
    ["Admin", `${url}/app`],
    ["", `${demo.admin.email}  ${demo.admin.password}`],
    ["Docs", `${url}/docs`],
    ["Demo data", join(folder, "demo.json")],
    ...(hasLog ? [["Log", join(folder, "server.log")]] : []),
  ]
  const width = Math.max(...rows.map(([name = ""]) => name.length))
  const told = rows.map(
    ([name = "", text]) => `  ${name.padEnd(width)}   ${text}`
  )
  // At once: who waits for the first line finds the others as well.
  console.log(
    [
      `\n  Ready after ${seconds.toFixed(1)} s. Ctrl-C stops it.\n`,
      ...told,
      "",
    ].join("\n")
  )
}
