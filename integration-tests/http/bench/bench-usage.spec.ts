import { spawn } from "child_process"
import { once } from "events"
import { loadProcessUsage } from "../../support/bench"

const BURNT_SECONDS = 0.3
/** Burns CPU in a child of its own, sees it end, and stays. */
const PARENT = `
  const burn = "while (process.cpuUsage().user < ${BURNT_SECONDS * 1e6});"
  require("child_process").execFileSync(process.execPath, ["-e", burn])
  process.stdout.write("done")
  setInterval(() => {}, 1000)`

describe("the bench's measure of a process", () => {
  it("keeps the CPU time of children that have ended, as a database's connections do", async () => {
    const { cpuSeconds } = await loadProcessUsage()
    const parent = spawn(process.execPath, ["-e", PARENT])
    try {
      await once(parent.stdout, "data")
      expect(cpuSeconds(Number(parent.pid))).toBeGreaterThanOrEqual(
        BURNT_SECONDS
      )
    } finally {
      parent.kill("SIGKILL")
    }
  })
})
