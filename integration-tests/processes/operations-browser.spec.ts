import type { BrowserContext, Page } from "playwright-core"
import { withBrowser } from "../support/browser"
import { withClient } from "../support/databases"
import { describeWith } from "../support/tools"
import {
  complaintsOf,
  logIn,
  picturePath,
  startBuiltShop,
} from "./support/admin"
import { endAll } from "./support/processes"

const DAY_MS = 24 * 3600 * 1000
const SWEEP = "Forgets idempotency keys after 24 hours"

/** The page Operations of the built admin, as a merchant uses it. */
describeWith("Chromium")("operations in the browser (needs Chromium)", () => {
  let shop: { url: string; database: string }

  beforeAll(async () => {
    shop = await startBuiltShop()
  })
  afterAll(endAll)

  async function openOperations(browser: BrowserContext) {
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    await logIn(page, shop.url)
    await page.getByRole("link", { name: "Operations" }).click()
    await page.getByRole("heading", { name: "Sweeps" }).waitFor()
    return { page, complaints }
  }

  it("shows the sweeps and runs one", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openOperations(browser)
      const row = page.getByRole("row").filter({ hasText: SWEEP })
      await row.getByText("Every hour at :07").waitFor()
      await row.getByRole("button", { name: `Run now: ${SWEEP}` }).click()
      await page.getByText("There was nothing to do").waitFor()
      await row.getByText("OK", { exact: true }).waitFor()
      expect(complaints).toEqual([])
    })
  })

  it("moves the clock by a day, once somebody said yes", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openOperations(browser)
      const before = await shopTime(page)
      await page.getByRole("button", { name: "+1 day" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByText("The clock never goes back").waitFor()
      await dialog.getByRole("button", { name: "Move" }).click()
      await page.getByText("1 day ahead of real time").waitFor()
      await page.getByText("What happened on the way").waitFor()
      const moved = (await shopTime(page)) - before
      expect(moved).toBeGreaterThanOrEqual(DAY_MS)
      expect(moved).toBeLessThan(DAY_MS + 60_000)
      expect(complaints).toEqual([])
    })
  })

  it("resolves an effect in doubt, with a note that stays", async () => {
    const { database } = shop
    await addEffectInDoubt(database, "rf_spec_1")
    await withBrowser(async (browser) => {
      const { page, complaints } = await openOperations(browser)
      await page.getByText("rf_spec_1").click()
      const detail = page.getByRole("dialog")
      await detail.getByText("Attempt 1: asked for it").waitFor()
      await detail.getByRole("button", { name: "It happened" }).click()
      const submit = page.getByRole("button", { name: "It happened" })
      expect(await submit.isDisabled()).toBe(true)
      await page.getByLabel("Note").fill("Seen in the provider's records")
      await page.getByLabel("Provider's reference").fill("re_77")
      await submit.click()
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: "It happened" })
        .click()
      await page.getByText("Confirmed", { exact: true }).waitFor()
      await page.getByText("Nothing is open").waitFor()
      expect(complaints).toEqual([])
    })
    expect(await readEffect(database, "rf_spec_1")).toEqual({
      status: "done",
      needs_decision: false,
      reference: "re_77",
      note: "Seen in the provider's records",
    })
  })

  it("replays a webhook in quarantine, and shows what arrived", async () => {
    const { database } = shop
    await addQuarantinedEvent(database, "evt_spec_1")
    await withBrowser(async (browser) => {
      const { page, complaints } = await openOperations(browser)
      await page.getByText("evt_spec_1").click()
      const detail = page.getByRole("dialog")
      await detail.getByText("x-parcel: 7").waitFor()
      await detail.getByText('"state": "delivered"').waitFor()
      await detail.getByRole("button", { name: "Replay" }).click()
      await page.getByLabel("Note").fill("The order is there now")
      await page.getByRole("button", { name: "Replay" }).click()
      await page.getByText("It will be handled again").waitFor()
      expect(complaints).toEqual([])
    })
    expect(await readReplay(database, "evt_spec_1")).toEqual({
      from: "quarantined",
      to: "received",
      note: "The order is there now",
    })
  })

  it("shows the secret of a new endpoint once", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openOperations(browser)
      await page.getByRole("button", { name: "Create", exact: true }).click()
      const drawer = page.getByRole("dialog")
      await drawer.getByLabel("Feature").fill("courier")
      await drawer.getByLabel("Sender", { exact: true }).fill("easypost")
      await drawer.getByRole("button", { name: "Create" }).click()
      await page.getByText("Shown this once").waitFor()
      await page.getByText(`${shop.url}/hooks/courier/`).last().waitFor()
      await page.getByRole("button", { name: "I have copied it" }).click()
      await page.getByText("courier · easypost").waitFor()
      expect(await page.getByText("Shown this once").count()).toBe(0)
      expect(complaints).toEqual([])
    })
  })

  it("is dark where the merchant's system is", async () => {
    await withBrowser(
      async (browser) => {
        const { page, complaints } = await openOperations(browser)
        const theme = await page.evaluate(
          () => document.documentElement.className
        )
        expect(theme).toContain("dark")
        await page.screenshot({ path: picturePath("operations-dark") })
        expect(complaints).toEqual([])
      },
      { color_scheme: "dark" }
    )
  })
})

/** The time that the section Clock shows. */
async function shopTime(page: Page) {
  return Date.parse(await page.getByTestId("shop-time").innerText())
}

async function addEffectInDoubt(database: string, intent_key: string) {
  const id = `eff_${intent_key}`
  await withClient(async (client) => {
    await client.query(
      `insert into effect (id, feature, kind, intent_key, provider_key, input, input_hash, status, rotation, failures, error_class, needs_decision, subject_type, subject_id, planned_at)
       values ($1, 'spec', 'refund', $2, $3, '{}', 'spec', 'unknown', 0, 5, 'timeout', true, 'order', 'order_spec', now())`,
      [id, intent_key, `${intent_key}_0`]
    )
    await client.query(
      `insert into effect_attempt (id, effect_id, number, action, provider_key, started_at)
       values ($1, $2, 1, 'call', $3, now())`,
      [`effatt_${intent_key}`, id, `${intent_key}_0`]
    )
  }, database)
}

async function readEffect(database: string, intent_key: string) {
  const { rows } = await withClient(
    (client) =>
      client.query(
        `select status, needs_decision, reference, note
         from effect join effect_history on effect_id = effect.id
         where intent_key = $1 and actor_type = 'user'`,
        [intent_key]
      ),
    database
  )
  return rows[0]
}

async function addQuarantinedEvent(database: string, event_id: string) {
  const body = '{"state":"delivered"}'
  await withClient(
    (client) =>
      client.query(
        `insert into inbox_event (id, endpoint_id, feature, provider, event_id, headers, body, body_bytes, status, attempts, error_class, received_at)
         values ($1, 'inend_spec', 'spec', 'parcels', $2, '{"x-parcel":"7"}', $3, $4, 'quarantined', 3, 'MedusaError', now())`,
        [`inev_${event_id}`, event_id, Buffer.from(body), body.length]
      ),
    database
  )
}

async function readReplay(database: string, event_id: string) {
  const { rows } = await withClient(
    (client) =>
      client.query(
        `select "from", "to", note from inbox_history
         where inbox_event_id = $1 and actor_type = 'user'`,
        [`inev_${event_id}`]
      ),
    database
  )
  return rows[0]
}
