import type { Page } from "playwright-core"
import { withBrowser } from "../support/browser"
import { withClient } from "../support/databases"
import { readDemo } from "../support/demo"
import { describeWith } from "../support/tools"
import {
  complaintsOf,
  logIn,
  picturePath,
  startBuiltShop,
} from "./support/admin"
import { endAll } from "./support/processes"

/** The section Personal data on a customer's page of the built admin. */
describeWith("Chromium")(
  "personal data in the browser (needs Chromium)",
  () => {
    let shop: { url: string; database: string }

    beforeAll(async () => {
      shop = await startBuiltShop()
    })
    afterAll(endAll)

    const idOf = (email: string) =>
      withClient(async (client) => {
        const { rows } = await client.query(
          "select id from customer where email = $1 and has_account",
          [email]
        )
        return rows[0]?.id as string
      }, shop.database)

    async function openCustomer(page: Page, id: string) {
      await logIn(page, shop.url)
      await page.goto(`${shop.url}/app/customers/${id}`)
      await page.getByRole("heading", { name: "Personal data" }).waitFor()
    }

    it("erases a customer once their address is typed, and says why not", async () => {
      const [{ email }] = readDemo().customers
      const id = await idOf(email)
      await withBrowser(async (browser) => {
        const page = await browser.newPage()
        const complaints = complaintsOf(page)
        await openCustomer(page, id)
        await shootNarrow(page, "privacy-section")
        await page.getByRole("button", { name: "Erase…" }).click()
        const drawer = page.getByRole("dialog")
        const submit = drawer.getByRole("button", { name: "Erase for good" })
        await drawer.getByText("to nobody").waitFor()
        expect(await submit.isDisabled()).toBe(true)
        await drawer.getByLabel(`Type ${email} to confirm`).fill(email)
        await submit.click()
        await drawer.getByText("has open orders").waitFor()
        await page.screenshot({ path: picturePath("privacy-refused") })
        await drawer.getByLabel("Erase although orders are open").click()
        await submit.click()
        await page.getByText("The customer is erased").waitFor()
        await page.waitForURL(/\/app\/customers$/)
        // The browser's own line about the refusal.
        expect(complaints).toEqual([expect.stringContaining("status of 400")])
      })
      expect(await idOf(email)).toBeUndefined()
    })

    it("says what waits, and begins nothing else meanwhile", async () => {
      const [, , , { email }] = readDemo().customers
      const id = await idOf(email)
      await withClient(
        (client) =>
          client.query(
            `insert into privacy_request (id, kind, status, customer_id, requested_by_type, failures, failed_part, error_class, next_attempt_at, occurred_at)
             values ('prvreq_spec', 'erasure', 'waiting', $1, 'user', 3, 'courier', 'timeout', now() + interval '1 day', now())`,
            [id]
          ),
        shop.database
      )
      await withBrowser(async (browser) => {
        const page = await browser.newPage()
        await openCustomer(page, id)
        await page.getByText("courier could not do its part yet").waitFor()
        const erase = page.getByRole("button", { name: "Erase…" })
        expect(await erase.isDisabled()).toBe(true)
        await shootNarrow(page, "privacy-waiting")
      })
    })

    it("merges a customer into another who is looked for", async () => {
      const [, from, into] = readDemo().customers
      const id = await idOf(from.email)
      const intoId = await idOf(into.email)
      await withBrowser(
        async (browser) => {
          const page = await browser.newPage()
          const complaints = complaintsOf(page)
          await openCustomer(page, id)
          await page.getByRole("button", { name: "Merge…" }).click()
          const drawer = page.getByRole("dialog")
          await drawer.getByLabel("Find who stays").fill(into.email)
          await drawer.getByRole("button", { name: into.email }).click()
          await drawer
            .getByLabel(`Type ${from.email} to confirm`)
            .fill(from.email)
          await page.screenshot({ path: picturePath("privacy-merge") })
          await drawer.getByRole("button", { name: "Merge for good" }).click()
          await page.waitForURL(`${shop.url}/app/customers/${intoId}`)
          await page.getByText(`${id} was merged into this customer`).waitFor()
          await shootNarrow(page, "privacy-merged")
          expect(complaints).toEqual([])
        },
        { color_scheme: "dark" }
      )
    })
  }
)

/** As on a desk and as on a phone. */
async function shootNarrow(page: Page, name: string) {
  const section = page.getByRole("heading", { name: "Personal data" })
  await section.scrollIntoViewIfNeeded()
  await page.screenshot({ path: picturePath(name) })
  const wide = page.viewportSize()
  await page.setViewportSize({ width: 390, height: 844 })
  await section.scrollIntoViewIfNeeded()
  await page.screenshot({ path: picturePath(`${name}-narrow`) })
  if (wide) {
    await page.setViewportSize(wide)
  }
}
