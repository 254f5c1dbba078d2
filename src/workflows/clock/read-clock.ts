import type { MedusaContainer } from "@medusajs/framework/types"
import { isAppEnvOf } from "../../config"
import { config } from "../../config/current"
import { clock } from "../../lib/clock"
import { CLOCK_MODULE } from "../../modules/clock"
import type ClockModuleService from "../../modules/clock/service"

/** In production nobody can move the clock, and nobody asks whether it did. */
export const isClockMovable = isAppEnvOf(config, "demo", "development", "test")

/** Sets this process' clock to the shop's, which another may have moved. */
export async function readClock(container: MedusaContainer) {
  if (isClockMovable) {
    const service: ClockModuleService = container.resolve(CLOCK_MODULE)
    clock.setOffsetSeconds(await service.readOffsetSeconds())
  }
  return { now: clock.now(), offset_seconds: clock.offset_seconds }
}
