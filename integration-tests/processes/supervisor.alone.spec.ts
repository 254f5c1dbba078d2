import {
  endAll,
  isAlive,
  start,
  type RunningProcess,
} from "./support/processes"
import { sleep, until } from "./support/wait"

type Behaviour = "obedient" | "deaf" | "crashing"

async function superviseChild(behaviour: Behaviour, drainSeconds = 0) {
  const supervisor = start(
    process.execPath,
    ["integration-tests/processes/fixtures/supervisor.mjs", behaviour],
    { env: { DRAIN_SECONDS: String(drainSeconds) } }
  )
  await until(() => supervisor.output().includes("listening at"))
  const pid = Number(/child (\d+)/.exec(supervisor.output())?.[1])
  return { supervisor, child_pid: pid }
}

/** When the child saw something, in milliseconds. */
function seenAt({ output }: RunningProcess, what: string) {
  return Number(new RegExp(`${what} at (\\d+)`).exec(output())?.[1])
}

describe("The supervisor", () => {
  afterAll(endAll)

  it("announces the end, waits as long as it was told, and passes the signal on", async () => {
    const { supervisor } = await superviseChild("obedient", 1)
    supervisor.child.kill("SIGTERM")
    expect(await supervisor.exited).toBe(7)
    const waited = seenAt(supervisor, "SIGTERM") - seenAt(supervisor, "drain")
    expect(waited).toBeGreaterThanOrEqual(990)
    expect(waited).toBeLessThan(1500)
  })

  it("ends at once when there is nothing to drain", async () => {
    const { supervisor } = await superviseChild("obedient")
    const started = Date.now()
    supervisor.child.kill("SIGTERM")
    expect(await supervisor.exited).toBe(7)
    expect(Date.now() - started).toBeLessThan(1000)
  })

  it("passes on the code with which the child ended by itself", async () => {
    const { supervisor } = await superviseChild("crashing")
    expect(await supervisor.exited).toBe(3)
  })

  it("tells the signal that ended the child", async () => {
    const { supervisor, child_pid } = await superviseChild("obedient")
    process.kill(child_pid, "SIGKILL")
    expect(await supervisor.exited).toBe(128 + 9)
  })

  it("takes Ctrl-C for itself and counts it once, however often it arrives", async () => {
    const { supervisor } = await superviseChild("obedient", 1)
    supervisor.child.kill("SIGINT")
    await sleep(50)
    supervisor.child.kill("SIGINT")
    expect(await supervisor.exited).toBe(7)
    expect(seenAt(supervisor, "SIGINT")).toBeNaN()
    expect(
      seenAt(supervisor, "SIGTERM") - seenAt(supervisor, "drain")
    ).toBeGreaterThanOrEqual(990)
  })

  it("skips the drain at the second Ctrl-C and kills at the third", async () => {
    const { supervisor } = await superviseChild("deaf", 60)
    supervisor.child.kill("SIGINT")
    await sleep(1100)
    supervisor.child.kill("SIGINT")
    await until(() => supervisor.output().includes("SIGTERM at"))
    await sleep(1100)
    supervisor.child.kill("SIGINT")
    expect(await supervisor.exited).toBe(128 + 9)
  })

  it("kills a child that does not end within ten seconds", async () => {
    const { supervisor } = await superviseChild("deaf")
    const started = Date.now()
    supervisor.child.kill("SIGTERM")
    expect(await supervisor.exited).toBe(128 + 9)
    expect(Date.now() - started).toBeGreaterThanOrEqual(9_900)
    expect(Date.now() - started).toBeLessThan(12_000)
  })

  it("leaves the terminal's process group to itself", async () => {
    const { child_pid } = await superviseChild("obedient")
    // The leader of a group bears the group's number.
    expect(isAlive(-child_pid)).toBe(true)
  })
})
