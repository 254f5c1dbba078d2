import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { evaluateTierWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import {
  activateProgram,
  buildLoyaltyDesk,
  givePoints,
} from "../../builders/loyalty"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const SILK = { key: "silk", name: "Silk", points_min: 5_000 }
const PATH = "/admin/loyalty-tiers"

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })

  const create = (body: object, headers: object = desk.merchant) =>
    api.post("/admin/loyalty-tiers", body, { headers })
  const change = (id: string, body: object, headers: object = desk.merchant) =>
    api.post(`/admin/loyalty-tiers/${id}`, body, { headers })
  const remove = (id: string, headers: object = desk.merchant) =>
    api.delete(`/admin/loyalty-tiers/${id}`, { headers })
  const list = async () => (await desk.read(PATH, desk.merchant)).loyalty_tiers
  const idOf = async (key: string): Promise<string> =>
    (await list()).find((tier: { key: string }) => tier.key === key).id
  const groups = (name: string) =>
    getContainer().resolve(Modules.CUSTOMER).listCustomerGroups({ name })

  it("makes a customer group for the members of a tier", async () => {
    const { status, data } = await create({ ...SILK, entry_points: 100 })
    const [group] = await groups("Silk members")
    expect([status, data.loyalty_tier]).toEqual([
      201,
      {
        ...{ id: expect.stringMatching(/^loytie_/), ...SILK },
        ...{ entry_points: 100, members: 0, customer_group_id: group.id },
      },
    ])
  })

  it("takes a customer group that is there, and leaves none behind", async () => {
    const [{ id }] = await getContainer()
      .resolve(Modules.CUSTOMER)
      .createCustomerGroups([{ name: "Very important" }])
    const { data } = await create({ ...SILK, customer_group_id: id })
    expect(data.loyalty_tier.customer_group_id).toBe(id)
    expect(await groups("Silk members")).toEqual([])
    const twice = create({
      ...SILK,
      key: "lace",
      points_min: 7_000,
      customer_group_id: id,
    })
    expect(await refusalOf(twice)).toMatchObject({
      code: "loyalty_tier_known",
      message: expect.stringContaining("choose another group"),
    })
    const none = create({ ...SILK, key: "lace", customer_group_id: "no" })
    expect(await refusalOf(none)).toMatchObject({ status: 404 })
    const same = create({ key: "lace", name: "Lace", points_min: 500 })
    expect(await refusalOf(same)).toMatchObject({
      ...{ status: 400, code: "loyalty_ladder_invalid" },
    })
    expect(await groups("Lace members")).toEqual([])
  })

  it("lists the ladder from below, with how many are in each tier", async () => {
    await activateProgram(getContainer())
    for (const points of [10, 20, 600]) {
      const { id } = await desk.member()
      const account_id = await givePoints(getContainer(), id, points)
      await evaluateTierWorkflow(getContainer()).run({ input: { account_id } })
    }
    const read = (await list()).map(
      ({ key, members }: { key: string; members: number }) => [key, members]
    )
    expect(read).toEqual([
      ...[
        ["linen", 2],
        ["wool", 1],
      ],
      ["cashmere", 0],
    ])
    const page = await desk.read(`${PATH}?limit=1&offset=1`, desk.merchant)
    expect(page).toMatchObject({ count: 3, loyalty_tiers: [{ key: "wool" }] })
  })

  it("changes what a tier is called, wants and gives, and not its key", async () => {
    const id = await idOf("wool")
    const changes = { name: "Fine wool", points_min: 400, entry_points: 50 }
    const { data } = await change(id, changes)
    expect(data.loyalty_tier).toMatchObject({ id, key: "wool", ...changes })
    await change(id, { entry_points: null })
    const { loyalty_tier } = await desk.read(`${PATH}/${id}`, desk.merchant)
    expect(loyalty_tier).toMatchObject({ ...changes, entry_points: null })
    for (const body of [{ key: "fine" }, { customer_group_id: "other" }]) {
      expect(await refusalOf(change(id, body))).toMatchObject({
        ...{ status: 400, code: "invalid_data" },
      })
    }
  })

  it("deletes no tier that is used, and keeps the group of one that is not", async () => {
    const silk = (await create(SILK)).data.loyalty_tier
    await activateProgram(getContainer())
    const { id } = await desk.member()
    await loyaltyIn(getContainer()).openAccount(id)
    await api.post(
      `/admin/loyalty-accounts/${id}/tier`,
      { key: "silk", reason: "status-match" },
      { headers: desk.merchant }
    )
    for (const [key, message] of [
      ["silk", "Tier Silk has members"],
      ["wool", expect.stringMatching(/name tier Wool$/)],
    ]) {
      expect(await refusalOf(remove(await idOf(key)))).toMatchObject({
        ...{ status: 400, code: "loyalty_tier_in_use", message },
      })
    }
    const lace = { key: "lace", name: "Lace", points_min: 9_000 }
    const { data } = await remove((await create(lace)).data.loyalty_tier.id)
    expect(data).toMatchObject({ object: "loyalty_tier", deleted: true })
    expect(await groups("Lace members")).toHaveLength(1)
    // And takes it again once the tier is back.
    await remove((await create(lace)).data.loyalty_tier.id)
    expect(await groups("Lace members")).toHaveLength(1)
    expect((await list()).at(-1)).toMatchObject({ id: silk.id, members: 1 })
  })

  it("is what rules can name, as soon as it is there", async () => {
    const { earning } = demoProgram
    const rule = {
      ...{ ...earning.rules[1], id: "silk-members" },
      conditions: [{ type: "tier", tiers: ["silk"] }],
    }
    const rules = [...earning.rules, rule]
    const definition = { ...demoProgram, earning: { ...earning, rules } }
    const activate = () => activateProgram(getContainer(), definition)
    await expect(activate()).rejects.toMatchObject({
      code: "loyalty_definition_invalid",
    })
    await create(SILK)
    await activate()
  })

  it.each([
    {},
    { ...SILK, key: "Silk" },
    { ...SILK, name: " " },
    { ...SILK, points_min: -1 },
    { ...SILK, points_min: 0.5 },
    { ...SILK, points_min: "500" },
    { ...SILK, entry_points: 0 },
    { ...SILK, members: 3 },
  ])("refuses the tier %#", async (body) => {
    expect(await refusalOf(create(body))).toMatchObject({
      ...{ status: 400, code: "invalid_data" },
    })
    expect(await list()).toHaveLength(3)
  })

  it("is for merchants, and not found where it is not there", async () => {
    const member = await desk.member()
    const wool = await idOf("wool")
    for (const headers of [{}, member.headers]) {
      for (const send of [
        () => create(SILK, headers),
        () => change(wool, { name: "Mine" }, headers),
        () => remove(wool, headers),
        () => api.get("/admin/loyalty-tiers", { headers }),
        () => api.get(`/admin/loyalty-tiers/${wool}`, { headers }),
      ]) {
        expect(await refusalOf(send())).toMatchObject({ status: 401 })
      }
    }
    for (const send of [
      () => change("loytie_no", { name: "Mine" }),
      () => remove("loytie_no"),
      () =>
        api.get("/admin/loyalty-tiers/loytie_no", { headers: desk.merchant }),
    ]) {
      expect(await refusalOf(send())).toMatchObject({
        ...{ status: 404, code: "not_found" },
      })
    }
  })
})
