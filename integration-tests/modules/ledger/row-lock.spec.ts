import { lockRow, lockRows } from "../../../src/lib/row-lock"
import { buildPurse, withPurses } from "./with-purses"

withPurses(({ service, sql }) => {
  it("makes the second wait until the first has committed", async () => {
    const purse = await buildPurse(service)
    const steps: string[] = []
    const lock = (name: string, work: () => Promise<unknown>) =>
      service.inTransaction(async (context) => {
        const row = await lockRow<{ id: string; created_at: Date }>(
          context,
          "purse",
          purse
        )
        expect(row).toMatchObject({ id: purse, created_at: expect.any(Date) })
        steps.push(`${name} in`)
        await work()
        steps.push(`${name} out`)
      })
    let second: Promise<void> | undefined
    await lock("first", async () => {
      second = lock("second", async () => {})
      await waitUntilSomebodyWaits()
    })
    await second
    expect(steps).toEqual(["first in", "first out", "second in", "second out"])
  })

  async function waitUntilSomebodyWaits() {
    const isWaiting = async () =>
      (
        await sql(
          `select from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`
        )
      ).length > 0
    while (!(await isWaiting())) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  it("lets lockers of the same rows in any order all finish", async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => buildPurse(service))
    )
    const locked = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        service.inTransaction((context) =>
          lockRows(
            context,
            "purse",
            index % 2 ? [...ids, ids[0]] : [...ids].reverse()
          )
        )
      )
    )
    for (const rows of locked) {
      expect(rows.map(({ id }) => id)).toEqual([...ids].sort())
    }
  })

  it("names the rows that are missing or soft-deleted", async () => {
    const [here, deleted] = [
      await buildPurse(service),
      await buildPurse(service),
    ]
    await service.softDeletePurses(deleted)
    await expect(
      service.inTransaction((context) =>
        lockRows(context, "purse", ["purse_none", here, deleted])
      )
    ).rejects.toMatchObject({
      type: "not_found",
      message: `There is no purse ${[deleted, "purse_none"].sort().join(", ")}`,
    })
  })

  it("refuses to lock where no transaction would hold it", async () => {
    const purse = await buildPurse(service)
    await expect(
      service.inNoTransaction((context) => lockRow(context, "purse", purse))
    ).rejects.toThrow(/No transaction in the context/)
  })
})
