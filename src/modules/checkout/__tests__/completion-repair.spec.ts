import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { join } from "path"
import { CHECKOUT_MODULE } from ".."
import CompletionRepair from "../models/completion-repair"
import type CheckoutModuleService from "../service"

const repair = {
  finding_id: "auto-1",
  finder: "interrupted" as const,
  cart_id: "cart_1",
  attempt: 1,
  outcome: "failed" as const,
  occurred_at: new Date(),
}

moduleIntegrationTestRunner<CheckoutModuleService>({
  moduleName: CHECKOUT_MODULE,
  moduleModels: [CompletionRepair],
  resolve: "./src/modules/checkout",
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    it("keeps every attempt", async () => {
      await service.createCompletionRepairs([
        repair,
        { ...repair, attempt: 2, outcome: "completed", order_id: "order_1" },
      ])
      const history = await service.listCompletionRepairs(
        { finding_id: "auto-1" },
        { order: { attempt: "ASC" } }
      )
      expect(history.map(({ outcome }) => outcome)).toEqual([
        "failed",
        "completed",
      ])
    })

    it("refuses to count an attempt twice", async () => {
      await service.createCompletionRepairs(repair)
      await expect(service.createCompletionRepairs(repair)).rejects.toThrow(
        /finding_id.*attempt/
      )
    })

    it.each([
      "update completion_repair set outcome = 'completed'",
      "delete from completion_repair",
    ])("refuses to rewrite history: %s", async (sql) => {
      await service.createCompletionRepairs(repair)
      const connection = MikroOrmWrapper.getManager().getConnection()
      await expect(connection.execute(sql)).rejects.toThrow(
        /completion_repair is only added to; (UPDATE|DELETE) is refused/
      )
      expect(await service.listCompletionRepairs()).toHaveLength(1)
    })

    it("refuses the service's own update and deletes", async () => {
      const { id } = await service.createCompletionRepairs(repair)
      const refusal = /completion_repair is only added to/
      await expect(
        service.updateCompletionRepairs({ id, outcome: "completed" })
      ).rejects.toThrow(refusal)
      await expect(service.deleteCompletionRepairs(id)).rejects.toThrow(refusal)
      await expect(service.softDeleteCompletionRepairs(id)).rejects.toThrow(
        refusal
      )
    })
  },
})
