import "../../support/own-data-dir"
import { loyaltyIn } from "../../../src/workflows/loyalty"
import { runSweepOnce } from "../../../src/workflows/sweep"
import { buildCustomer } from "../../builders/customer"
import { activateProgram, buildLoyaltyDesk } from "../../builders/loyalty"
import { csvFile } from "../../builders/review-files"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

type Cells = Record<string, string>

const EMPTY = {
  ...{ email: "", customer_id: "", points: "", expires_at: "" },
  ...{ tier: "", reason: "", reference: "" },
}

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
    await activateProgram(getContainer())
  })

  const config = () => ({ headers: desk.merchant })
  const file = (...rows: Cells[]) =>
    csvFile(rows.map((row) => ({ ...EMPTY, ...row })))
  async function send(content: string): Promise<string> {
    const form = new FormData()
    form.set("file", new Blob([content]))
    const { data } = await api.post(
      "/admin/loyalty-imports/files",
      form,
      config()
    )
    return data.upload.id
  }
  const start = async (upload_id: string, is_dry_run = false) =>
    (
      await api.post(
        "/admin/loyalty-imports",
        { upload_id, is_dry_run },
        config()
      )
    ).data.loyalty_import
  const work = () => runSweepOnce(getContainer(), "loyalty-import")
  const read = async (id: string) =>
    (await api.get(`/admin/loyalty-imports/${id}`, config())).data
      .loyalty_import
  const errors = async (id: string) =>
    (await api.get(`/admin/loyalty-imports/${id}/errors`, config())).data.errors
  async function imported(content: string, is_dry_run = false) {
    const { id } = await start(await send(content), is_dry_run)
    await work()
    return read(id)
  }
  const account = (customer_id: string) =>
    desk.read(`/admin/loyalty-accounts/${customer_id}`, desk.merchant)
  const proof = async () =>
    (await desk.read("/admin/loyalty-proof", desk.merchant)).proof
  const available = async (id: string) =>
    (await account(id)).loyalty_account.points_available

  it("finds a member whose address has capitals, however a file spells it", async () => {
    const email = `Ada.Lovelace.${Date.now()}@Example.com`
    const { id } = await buildCustomer(getContainer(), { email })
    for (const spelt of [email, email.toLowerCase(), email.toUpperCase()]) {
      const told = await imported(
        file({ email: spelt, points: "10", reference: spelt })
      )
      expect(told).toMatchObject({ imported_count: 1, failed_count: 0 })
    }
    expect(await available(id)).toBe(30)
  })

  it("finds on trial what the import finds, also a hundred rows apart", async () => {
    const [one, other] = [
      await buildCustomer(getContainer()),
      await buildCustomer(getContainer()),
    ]
    const unknown = Array.from({ length: 110 }, () => ({
      ...{ customer_id: "cus_no", points: "1" },
    }))
    const content = file(
      { customer_id: one.id, points: "10", reference: "a" },
      { customer_id: other.id, points: "30", tier: "wool" },
      ...unknown,
      { customer_id: one.id, points: "20", reference: "a" },
      { customer_id: one.id, points: "10", reference: "a" },
      { customer_id: other.id, points: "40", tier: "wool" }
    )
    const counts = {
      ...{ imported_count: 3, known_count: 1, failed_count: 111 },
      ...{ points_imported: 80, tiers_set: 1 },
    }
    expect(await imported(content, true)).toMatchObject(counts)
    expect(await imported(content)).toMatchObject(counts)
  })

  it("gives what a file says, as an adjustment that names who sent it", async () => {
    const one = await buildCustomer(getContainer())
    const other = await buildCustomer(getContainer())
    const told = await imported(
      file(
        { email: one.email.toUpperCase(), points: "1200", reference: "a-1" },
        { customer_id: other.id, points: "50", expires_at: "2099-03-31" }
      )
    )
    expect(told).toMatchObject({
      ...{ status: "finished", row_count: 2, imported_count: 2 },
      ...{ known_count: 0, failed_count: 0, points_imported: 1250 },
    })
    expect((await account(other.id)).loyalty_account).toMatchObject({
      points_available: 50,
      expiring: [{ points: 50, expires_at: "2099-03-31T22:00:00.000Z" }],
    })
    const { entries } = await desk.read(
      `/admin/loyalty-accounts/${one.id}/entries`,
      desk.merchant
    )
    expect(entries).toMatchObject([
      {
        ...{ kind: "adjust", source: "loyalty_import", points: 1200 },
        ...{ reason: "import" },
        adjustment: { note: "a-1", actor_id: desk.merchant_id },
      },
    ])
    expect(await proof()).toMatchObject({ ok: true })
  })

  it("names each line that is wrong, and gives nothing in a dry run", async () => {
    const one = await buildCustomer(getContainer())
    const content = file(
      { email: one.email, points: "100", tier: "wool" },
      { email: "nobody@example.com", points: "100" },
      { email: one.email, points: "-5" },
      { email: one.email, points: "5", tier: "velvet" },
      { email: one.email, points: "5", expires_at: "2020-01-01" },
      { email: one.email, customer_id: "cus_other", points: "5" }
    )
    const upload_id = await send(content)
    const { id } = await start(upload_id, true)
    await work()
    const would = {
      ...{ row_count: 6, imported_count: 1, failed_count: 5 },
      ...{ points_imported: 100, tiers_set: 1 },
    }
    expect(await read(id)).toMatchObject({ is_dry_run: true, ...would })
    const found = await errors(id)
    expect(found.map(({ row, path }: Cells) => [row, path])).toEqual([
      [3, "email"],
      [4, "points"],
      [5, "tier"],
      [6, "expires_at"],
      [7, "customer_id"],
    ])
    expect(JSON.stringify(found)).not.toContain("@")
    expect(await available(one.id)).toBe(0)
    expect((await account(one.id)).loyalty_account.tier?.key).not.toBe("wool")
    const real = await start(upload_id)
    await work()
    expect(await read(real.id)).toMatchObject({ is_dry_run: false, ...would })
    expect(await available(one.id)).toBe(100)
  })

  it("gives nothing twice, in the same file or in another", async () => {
    const one = await buildCustomer(getContainer())
    const rows: Cells[] = [
      { email: one.email, points: "100", reference: "a" },
      { email: one.email, points: "100", reference: "b" },
      { email: one.email, points: "30" },
      { email: one.email, points: "30" },
    ]
    expect(await imported(file(...rows))).toMatchObject({
      ...{ imported_count: 3, known_count: 1, points_imported: 230 },
    })
    // A line was wrong, and the whole file comes again.
    const again = [...rows, { email: one.email, points: "7", reference: "c" }]
    expect(await imported(file(...again))).toMatchObject({
      ...{ imported_count: 1, known_count: 4, points_imported: 7 },
    })
    const other = { email: one.email, points: "99", reference: "a" }
    const told = await imported(file(other))
    expect(told).toMatchObject({ imported_count: 0, failed_count: 1 })
    expect(await errors(told.id)).toMatchObject([{ row: 2, path: "reference" }])
    expect(await available(one.id)).toBe(237)
  })

  it("sets a tier without its entry reward", async () => {
    const { data } = await api.get("/admin/loyalty-tiers", config())
    const wool = data.loyalty_tiers.find(
      ({ key }: { key: string }) => key === "wool"
    )
    await api.post(
      `/admin/loyalty-tiers/${wool.id}`,
      { entry_points: 500 },
      config()
    )
    const one = await buildCustomer(getContainer())
    const content = file({ email: one.email, tier: "wool", points: "2500" })
    expect(await imported(content)).toMatchObject({ tiers_set: 1 })
    await desk.sweep("loyalty-evaluate-tiers")
    const { loyalty_account } = await account(one.id)
    expect(loyalty_account).toMatchObject({
      ...{ points_available: 2500, tier: { key: "wool" } },
    })
    expect(await imported(content)).toMatchObject({ known_count: 1 })
    const { tier_changes } = await desk.read(
      `/admin/loyalty-accounts/${one.id}/tier-changes`,
      desk.merchant
    )
    expect(tier_changes).toMatchObject([{ change: "set", reason: "import" }])
  })

  it("goes on behind the last batch of a killed process", async () => {
    const one = await buildCustomer(getContainer())
    const rows = Array.from({ length: 130 }, (_, index) => ({
      ...{ email: one.email, points: "1", reference: `line ${index}` },
    }))
    const { id } = await start(await send(file(...rows)))
    const loyalty = loyaltyIn(getContainer())
    // It took the import, wrote a batch of two rows and died.
    const turn = await loyalty.takeImport(id)
    const balance = {
      ...{ email: null, customer_id: one.id, points: 1, expires_at: null },
      ...{ tier: null, reason: "import" as const },
    }
    await loyalty.importBatch(
      turn ?? ({} as never),
      {
        row_count: 2,
        errors: [],
        found: [0, 1].map((index) => ({
          ...{ row: index + 2, customer_id: one.id },
          balance: { ...balance, reference: `line ${index}` },
        })),
      },
      new Date()
    )
    await work()
    expect(await read(id)).toMatchObject({ status: "running", row_count: 2 })
    await loyalty.giveImportBack(turn ?? ({} as never))
    await Promise.all([work(), work()])
    expect(await read(id)).toMatchObject({
      ...{ status: "finished", row_count: 130, imported_count: 130 },
      known_count: 0,
    })
    expect(await available(one.id)).toBe(130)
    // Whoever was slow writes nothing any more.
    const late = { row_count: 130, errors: [], found: [] }
    expect(
      await loyalty.importBatch(turn ?? ({} as never), late, new Date())
    ).toBeUndefined()
  })

  it("stops when it is canceled, and only then", async () => {
    const one = await buildCustomer(getContainer())
    const content = file({ email: one.email, points: "5" })
    const { id } = await start(await send(content))
    await api.post(`/admin/loyalty-imports/${id}/cancel`, {}, config())
    await work()
    expect(await read(id)).toMatchObject({ status: "canceled", row_count: 0 })
    const { id: done } = await imported(content)
    expect(
      await refusalOf(
        api.post(`/admin/loyalty-imports/${done}/cancel`, {}, config())
      )
    ).toMatchObject({ code: "loyalty_transition_refused" })
    const { data } = await api.get("/admin/loyalty-imports", config())
    expect(data).toMatchObject({
      count: 2,
      loyalty_imports: [{ id: done }, { id }],
    })
  })

  it("says in one way what is not there", async () => {
    for (const request of [
      () => api.get("/admin/loyalty-imports/loyimp_no", config()),
      () => api.get("/admin/loyalty-imports/loyimp_no/errors", config()),
      () => api.post("/admin/loyalty-imports/loyimp_no/cancel", {}, config()),
    ]) {
      expect(await refusalOf(request())).toMatchObject({
        ...{ status: 404, message: "There is no loyalty import loyimp_no" },
      })
    }
  })

  it("refuses what it cannot read before anything is begun", async () => {
    const upload_id = await send("email,points,expires_on\r\na@b.c,1,x\r\n")
    expect(await refusalOf(start(upload_id))).toMatchObject({
      ...{ status: 400, code: "loyalty_import_columns_invalid" },
    })
    expect(await refusalOf(start("upl_none"))).toMatchObject({ status: 404 })
    expect(await refusalOf(send("%PDF-1.7 no table"))).toMatchObject({
      ...{ status: 415, code: "unsupported_media" },
      message: expect.stringContaining("Send a table as CSV, in UTF-8."),
    })
    const nobody = api.get("/admin/loyalty-imports", { headers: desk.key })
    expect(await refusalOf(nobody)).toMatchObject({ status: 401 })
  })
})
