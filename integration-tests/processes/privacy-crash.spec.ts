import "../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { listPersonalData } from "../../src/lib/personal-data"
import { PRIVACY_MODULE } from "../../src/modules/privacy"
import type PrivacyModuleService from "../../src/modules/privacy/service"
import { runSweepOnce } from "../../src/workflows/sweep"
import { buildCustomer } from "../builders/customer"
import { buildMerchant } from "../builders/merchant"
import { startServer } from "../builders/server"
import { findCanaries } from "../support/canaries"
import { withShop } from "../support/shop"
import { endAll } from "./support/processes"

const KILLED = 137
const SWEEP = "privacy-finish-requests"

withShop(({ getContainer, dbConfig }) => {
  afterAll(endAll)

  const privacy = (): PrivacyModuleService =>
    getContainer().resolve(PRIVACY_MODULE)

  let told: unknown[]
  beforeAll(() => {
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe(
        "customer.erased",
        async ({ data }) => {
          told.push(data)
        },
        { subscriberId: "spec-erased" }
      )
  })
  beforeEach(() => {
    told = []
  })

  /** Erases in a process of its own, which kills itself on the way. */
  async function killWhileErasing(id: string, crashAt: string) {
    const { headers } = await buildMerchant(getContainer())
    const server = await startServer({
      DATABASE_URL: dbConfig.clientUrl,
      CRASH_AT: crashAt,
    })
    const asked = server.api.post(
      `/admin/customers/${id}/erase`,
      {},
      { headers }
    )
    await expect(asked).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)
  }

  it.each([
    { place: "privacy.after-inbox", when: "between two features" },
    { place: "privacy.after-core", when: "when core's rows are gone" },
    { place: "privacy.finished", when: "before anybody was told" },
  ])("finishes what was killed $when", async ({ place }) => {
    // In the order in which they are erased.
    const parts = listPersonalData().map(({ feature }) => feature)
    const isBetween = place === "privacy.after-inbox"
    const done = isBetween ? parts.indexOf("inbox") + 1 : parts.length
    const customer = await buildCustomer(getContainer())
    await killWhileErasing(customer.id, place)
    const [cut] = await privacy().listPrivacyRequests({})
    expect(await privacy().listPrivacyParts({})).toHaveLength(done)

    // Nobody touches it while the dead process' lease may be a living one's.
    if (cut.status === "running") {
      await runSweepOnce(getContainer(), SWEEP)
      expect(await privacy().retrievePrivacyRequest(cut.id)).toMatchObject({
        status: "running",
      })
      const leased_until = new Date(0)
      await privacy().updatePrivacyRequests({ id: cut.id, leased_until })
    }
    await runSweepOnce(getContainer(), SWEEP)

    expect(await privacy().retrievePrivacyRequest(cut.id)).toMatchObject({
      ...{ status: "finished", person_sealed: null },
      told_at: expect.any(Date),
    })
    expect(await privacy().listPrivacyParts({})).toHaveLength(parts.length)
    expect(await findCanaries(getContainer(), [customer.email])).toEqual([])
    expect(told).toEqual([{ id: customer.id }])
  })
})
