import { withBrowser } from "../support/browser"
import { describeWith } from "../support/tools"
import { picturePath } from "./support/admin"
import { LoyaltyAdmin } from "./support/loyalty-admin"
import {
  balance,
  isTooWide,
  nameOf,
  NEXT_TO_CLOSE,
  unexpected,
} from "./support/loyalty-page"
import { endAll } from "./support/processes"

type Customer = Awaited<ReturnType<LoyaltyAdmin["newCustomer"]>>

/** Loyalty in the built admin, as a merchant uses it. */
describeWith("Chromium")("loyalty in the browser (needs Chromium)", () => {
  let admin: LoyaltyAdmin
  let ada: Customer
  let bea: Customer

  beforeAll(async () => {
    admin = await LoyaltyAdmin.start()
    ada = await admin.newCustomer("ada@example.test")
    bea = await admin.newCustomer("bea@example.test", 125_000)
  })
  afterAll(endAll)

  it("gives points to a customer who had none, and takes no more than there are", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await admin.open(
        browser,
        `/customers/${ada.id}`
      )
      await page.getByText("has no points yet").waitFor()
      await page.getByRole("button", { name: "Adjust…" }).click()
      const dialog = page.getByRole("dialog")
      await dialog.getByLabel("Points", { exact: true }).fill("250")
      await dialog.getByText("Available afterwards: 250 points").waitFor()
      await dialog.getByLabel("Note").fill("The parcel was late.")
      await dialog.getByRole("button", { name: "Give points" }).click()
      await balance(page, "Available", "250")
      await page.getByText("“The parcel was late.”").waitFor()

      await page.getByRole("button", { name: "Adjust…" }).click()
      await dialog.getByLabel("Points", { exact: true }).fill("1,500")
      await dialog.getByText("A whole number without separators").waitFor()
      await page.keyboard.press("Escape")
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText("Close without saving?").waitFor()
      await prompt.getByRole("button", { name: "Go on" }).click()
      await dialog.getByRole("button", { name: "Take", exact: true }).click()
      await dialog.getByLabel("Points", { exact: true }).fill("251")
      await dialog.getByText("There are only 250 points to take").waitFor()
      expect(await dialog.getByText("Available afterwards").count()).toBe(0)
      await dialog.getByLabel("Points", { exact: true }).fill("50")
      await page.screenshot({ path: picturePath("loyalty-adjust") })
      await dialog.getByRole("button", { name: "Take points" }).click()
      await balance(page, "Available", "200")
      await page.getByText("Expires next").scrollIntoViewIfNeeded()
      await page.screenshot({ path: picturePath("loyalty-customer") })
      expect(complaints).toEqual([])
    })
    const adjusted =
      "select points, note from loyalty_adjustment where id not like 'demo-%' and note is distinct from 'A late parcel.' order by created_at"
    expect(await admin.rows(adjusted)).toEqual([
      [250, "The parcel was late."],
      [-50, null],
    ])
  })

  it("finds members, who has the most first", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await admin.open(browser, "/loyalty")
      await page.getByRole("cell", { name: "125,000" }).waitFor()
      const lines = page.locator("tbody tr")
      expect(await lines.first().textContent()).toContain(bea.email)
      await page.screenshot({ path: picturePath("loyalty-members") })
      await page.getByLabel("Name or e-mail").fill(ada.email.slice(0, -3))
      await page.getByRole("cell", { name: "125,000" }).waitFor({
        state: "detached",
      })
      await lines.first().getByRole("cell").last().click()
      await page.getByRole("heading", { name: "Loyalty points" }).waitFor()
      expect(complaints).toEqual([])
    })
  })

  it("makes a tier, and puts a customer into it", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await admin.open(browser, "/loyalty/tiers")
      await page.getByRole("cell", { name: "Cashmere" }).first().waitFor()
      await page.screenshot({ path: picturePath("loyalty-tiers") })
      await page.getByRole("button", { name: "Create" }).click()
      const dialog = page.getByRole("dialog")
      await dialog.getByLabel("Name").fill("Silk")
      await dialog.getByText("A new group: Silk members").waitFor()
      await dialog.getByLabel("From points").fill("2000")
      await dialog.getByRole("button", { name: "Create tier" }).click()
      await dialog.getByText("Two tiers would begin at 2000 points").waitFor()
      await page.screenshot({ path: picturePath("loyalty-tier-refused") })
      await dialog.getByLabel("From points").fill("5000")
      await dialog.getByRole("button", { name: "Create tier" }).click()
      await page.getByRole("link", { name: "Silk members" }).waitFor()

      await page.goto(admin.at(`/customers/${bea.id}`))
      await page.getByRole("button", { name: "Set tier…" }).click()
      await dialog.getByLabel("Tier", { exact: true }).click()
      await page.getByRole("option", { name: "Silk" }).click()
      await page.screenshot({ path: picturePath("loyalty-set-tier") })
      await dialog.getByRole("button", { name: "Set tier" }).click()
      await page.getByText("Set by hand").waitFor()
      await page
        .getByText(/^Kept until [A-Z]/)
        .first()
        .waitFor()
      await page.getByRole("cell", { name: "Silk members" }).waitFor()
      expect(unexpected(complaints)).toEqual([])
    })
    expect(
      await admin.rows(
        "select key, points_min from loyalty_tier where key = 'silk'"
      )
    ).toEqual([["silk", 5000]])
  })

  it("says that the server does not answer, and loses nothing of the form", async () => {
    await withBrowser(async (browser) => {
      const { page } = await admin.open(browser, `/customers/${ada.id}`)
      await page.getByRole("button", { name: "Adjust…" }).click()
      const dialog = page.getByRole("dialog")
      await dialog.getByLabel("Points", { exact: true }).fill("10")
      await page.route("**/adjust", (route) => route.abort())
      await dialog.getByRole("button", { name: "Give points" }).click()
      await dialog.getByText("The server did not answer").waitFor()
      expect(await dialog.getByText("refused").count()).toBe(0)
      const points = dialog.getByLabel("Points", { exact: true })
      expect(await points.inputValue()).toBe("10")
      await page.screenshot({ path: picturePath("loyalty-no-answer") })
    })
  })

  it("says on an order what it earned and what points paid", async () => {
    const [[order_id]] = await admin.rows(
      "select order_id from loyalty_reservation where status = 'committed' order by points desc limit 1"
    )
    await withBrowser(async (browser) => {
      const { page, complaints } = await admin.open(
        browser,
        `/orders/${order_id}`
      )
      const widget = page.getByText("What this order earned, and")
      await widget.scrollIntoViewIfNeeded()
      await page.getByText("in place of €5.00").waitFor()
      await page.getByText("Wool members").first().waitFor()
      await page.screenshot({ path: picturePath("loyalty-order") })
      await page.getByRole("link", { name: "Member", exact: true }).click()
      await page.getByText("Tier history").waitFor()
      expect(complaints).toEqual([])
    })
  })

  it("drafts a programme from the active one, and activates it", async () => {
    await withBrowser(async (browser) => {
      const { page } = await admin.open(browser, "/loyalty/programs")
      await page.getByRole("link", { name: "Muted Points, version 1" }).click()
      await page.getByText("100 points are worth").waitFor()
      await page.screenshot({ path: picturePath("loyalty-program") })
      await page
        .getByRole("link", { name: "New version from this one" })
        .click()
      const worth = page
        .getByRole("group", { name: "are worth" })
        .getByLabel("EUR", { exact: true })
      await worth.fill("2.00")
      await page.getByText("100 points are worth €2.00").waitFor()
      await page.getByLabel("In steps of").fill("30")
      await page.getByRole("button", { name: "Save draft" }).click()
      await page.getByText("the next possible minimum is 120").waitFor()
      await page
        .getByText("1 field needs attention: Paying with points")
        .waitFor()
      expect(
        await page
          .getByLabel("Fewest points to pay with")
          .getAttribute("aria-invalid")
      ).toBe("true")
      await page.screenshot({ path: picturePath("loyalty-editor") })
      await page.getByLabel("In steps of").fill("10")
      const rule = page.getByRole("region", { name: "Rule 1", exact: true })
      await rule.getByLabel("Add a condition").click()
      await page.getByRole("option", { name: "Campaign" }).click()
      await page.waitForFunction(
        () => document.activeElement?.getAttribute("type") === "datetime-local"
      )
      await page.getByRole("button", { name: "Save draft" }).click()
      await rule.getByText("A date and a time").first().waitFor()
      await page.getByText("2 fields need attention: Rule 1").waitFor()
      await page.screenshot({ path: picturePath("loyalty-editor-refused") })
      await rule
        .getByRole("button", { name: "Remove the condition Campaign" })
        .click()
      await page.getByRole("button", { name: "Save draft" }).click()
      await page.getByRole("heading", { name: "version 2" }).waitFor()
      await page.getByText("Everything is saved").waitFor()
      await page.getByRole("button", { name: "Replay" }).click()
      await page.getByText("Members who get more").waitFor()
      await page.getByRole("button", { name: "Activate" }).click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText("Muted Points, version 1, retires").waitFor()
      await prompt.getByText("get more, 0 less; expected cost").waitFor()
      await page.screenshot({ path: picturePath("loyalty-activate") })
      await prompt.getByRole("button", { name: "Activate" }).click()
      await page.getByText("Members earn by this version now").waitFor()
    })
    const versions =
      "select version, status, definition->'redemption'->'amounts'->>'eur' from loyalty_program where name = 'Muted Points' order by version"
    expect(await admin.rows(versions)).toEqual([
      [1, "retired", "1.00"],
      [2, "active", "2.00"],
    ])
  })

  it("replays a version over the orders of the last quarter", async () => {
    const draft = await admin.draft()
    await withBrowser(async (browser) => {
      const path = `/loyalty/programs/${draft}`
      const { page, complaints } = await admin.open(browser, path)
      await page.getByRole("button", { name: "Replay" }).click()
      await page.getByText("Members who get more").waitFor()
      // By the live version a hundred points are worth twice as much.
      const [mine, live] = await Promise.all(
        ["This version", "Live version"].map((name) =>
          page
            .locator("dl > div", { hasText: name })
            .getByText("Expected cost")
            .textContent()
        )
      )
      expect(mine).toMatch(/€[1-9]/)
      expect(live).not.toBe(mine)
      await page.getByRole("cell", { name: "cashmere" }).waitFor()
      const tiers = await page
        .locator("tbody tr td:first-child")
        .allTextContents()
      expect(tiers.indexOf("Wool")).toBeLessThan(tiers.indexOf("Cashmere"))
      await page.screenshot({
        path: picturePath("loyalty-replay"),
        fullPage: true,
      })
      await page.getByLabel("Period").click()
      await page.getByRole("option", { name: "Last 30 days" }).click()
      await page.getByText("of another period").waitFor()
      expect(await page.getByText("Members who get more").count()).toBe(0)
      expect(complaints).toEqual([])
    })
  })

  it("closes the month before, and then nothing can change in it", async () => {
    const [[month]] = await admin.rows(NEXT_TO_CLOSE)
    await withBrowser(async (browser) => {
      const { page, complaints } = await admin.open(
        browser,
        "/loyalty/liability"
      )
      await page.getByText("The figures may still change").waitFor()
      const closing = page.getByRole("button", { name: "Close the month" })
      expect(await closing.isDisabled()).toBe(true)
      await page.getByLabel("Month").click()
      await page.getByRole("option", { name: nameOf(month) }).click()
      await page.getByText("The figures may still change").waitFor()
      await page.getByRole("button", { name: "Close the month" }).click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText(`Close ${nameOf(month)}?`).waitFor()
      await prompt.getByRole("button", { name: "Close the month" }).click()
      await page.getByText("Closed", { exact: true }).waitFor()
      await page.screenshot({ path: picturePath("loyalty-closed") })
      expect(complaints).toEqual([])
    })
    const closed = `select month from loyalty_month where month = '${month}'`
    expect(await admin.rows(closed)).toEqual([[month]])
  })

  it("is dark where the merchant's system is, and fits a phone", async () => {
    const draft = await admin.draft()
    await withBrowser(
      async (browser) => {
        const { page, complaints } = await admin.open(
          browser,
          "/loyalty/programs"
        )
        await page.getByRole("link", { name: "Muted Points" }).first().waitFor()
        await page.screenshot({ path: picturePath("loyalty-programs-dark") })
        const paths = [
          ...["/loyalty", "/loyalty/tiers", "/loyalty/programs"],
          ...["/loyalty/programs/create", `/loyalty/programs/${draft}`],
          `/customers/${bea.id}`,
        ]
        for (const [index, path] of paths.entries()) {
          await page.setViewportSize({ width: 1280, height: 900 })
          await page.goto(admin.at(path))
          await page.getByRole("heading").first().waitFor()
          await page.waitForLoadState("networkidle")
          await page.screenshot({
            path: picturePath(`loyalty-dark-${index}`),
            fullPage: true,
          })
          await page.setViewportSize({ width: 390, height: 844 })
          expect(await isTooWide(page)).toBe(false)
          await page.screenshot({ path: picturePath(`loyalty-phone-${index}`) })
        }
        expect(complaints).toEqual([])
      },
      { color_scheme: "dark" }
    )
  })
})
