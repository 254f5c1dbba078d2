import { readConfig } from "../../config"
import type * as CrashPoint from "../crash-point"

describe("a crash point", () => {
  const kill = jest.spyOn(process, "kill").mockReturnValue(true)

  beforeEach(() => kill.mockClear())
  afterAll(() => kill.mockRestore())

  /** Comes by a point in a process that was started with this `CRASH_AT`. */
  function pass(point: string, crashAt = "") {
    jest.resetModules()
    process.env.CRASH_AT = crashAt
    jest.requireActual<typeof CrashPoint>("../crash-point").crashPoint(point)
    delete process.env.CRASH_AT
  }

  it("kills the process where a spec asks for it", () => {
    pass("checkout.validate", "checkout.validate")
    expect(kill).toHaveBeenCalledWith(process.pid, "SIGKILL")
  })

  it("lets the process live everywhere else", () => {
    pass("checkout.order-created", "checkout.validate")
    expect(kill).not.toHaveBeenCalled()
  })

  it("lets the process live when nobody asks", () => {
    pass("checkout.validate")
    expect(kill).not.toHaveBeenCalled()
  })

  it.each(["demo", "development", "staging", "production"])(
    "cannot be set in %s",
    (appEnv) => {
      const environment = { APP_ENV: appEnv, CRASH_AT: "checkout.validate" }
      expect(() =>
        readConfig(
          { ...environment, DATABASE_URL: "postgres://me@db/shop" },
          "/"
        )
      ).toThrow("CRASH_AT is for APP_ENV=test only")
    }
  )
})
