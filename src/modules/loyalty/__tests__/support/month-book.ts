import { randomInt } from "crypto"
import type LoyaltyModuleService from "../../service"
import { demoProgram, type ProgramDefinition } from "../../domain/program"
import { buildLadder } from "./ladder"

/** A programme that was there before any month of a spec. */
export async function startProgram(
  service: LoyaltyModuleService,
  definition: ProgramDefinition = demoProgram
) {
  const { id } = await service.draftProgram({
    ...{ name: `Points ${randomInt(1e9)}`, sales_channel_id: null, definition },
  })
  const now = new Date("2020-01-01T00:00:00Z")
  if ((await service.listLoyaltyTiers({})).length === 0) {
    await buildLadder(service, { now })
  }
  await service.activateProgram({ id, now })
  return id
}

export const accountant = { type: "user", id: "user_1" }

/** As its workflow closes it: once it is proved. */
export async function closeMonth(
  service: LoyaltyModuleService,
  month: string,
  now = new Date("2027-01-01T00:00:00Z")
) {
  const { checked } = await service.prove()
  return service.closeMonth({ month, checked, by: accountant, now })
}
