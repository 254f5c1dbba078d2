import { MARCH, withMembers } from "./support/with-members"

const PROGRAM = { name: "Points", version: 1, definition: { rules: [] } }

withMembers(({ service }) => {
  const write = (over: object = {}) =>
    service.createLoyaltyPrograms({ ...PROGRAM, ...over })

  it("can be changed until points were given by it", async () => {
    const { id } = await write()
    await service.updateLoyaltyPrograms({ id, definition: { rules: [1] } })
    await service.updateLoyaltyPrograms({ id, used_at: MARCH })
    for (const change of [
      { definition: { rules: [2] } },
      { version: 2 },
      { name: "Other" },
      { sales_channel_id: "sc_1" },
      { used_at: null },
    ]) {
      await expect(
        service.updateLoyaltyPrograms({ id, ...change })
      ).rejects.toThrow("stays what it is")
    }
    await expect(service.deleteLoyaltyPrograms(id)).rejects.toThrow(
      "stays what it is"
    )
    await expect(service.softDeleteLoyaltyPrograms(id)).rejects.toThrow(
      "stays what it is"
    )
  })

  it("is retired all the same", async () => {
    const { id } = await write({ status: "active", used_at: MARCH })
    await service.updateLoyaltyPrograms({
      ...{ id, status: "retired", retired_at: MARCH },
    })
    expect(await service.retrieveLoyaltyProgram(id)).toMatchObject({
      status: "retired",
    })
  })

  it.each([null, "sc_1"])("is active once per channel: %s", async (channel) => {
    const active = { status: "active", sales_channel_id: channel } as const
    await write(active)
    await write({ version: 2, sales_channel_id: channel })
    await expect(write({ ...active, version: 3 })).rejects.toThrow(
      /already exists/
    )
    await write({ ...active, version: 4, sales_channel_id: "sc_2" })
  })
})
