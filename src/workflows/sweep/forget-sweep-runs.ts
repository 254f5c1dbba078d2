import { defineSweep } from "../../lib/sweep"
import { SWEEP_STORE } from "../../lib/sweep"
import type SweepModuleService from "../../modules/sweep/service"

const KEPT_DAYS = 30
const MS_PER_DAY = 24 * 3600 * 1000

export const forgetSweepRuns = defineSweep({
  name: "sweep-forget-runs",
  title: "Forgets what sweeps did more than 30 days ago",
  schedule: "17 3 * * *",
  sweep({ container, now }, limit) {
    const service: SweepModuleService = container.resolve(SWEEP_STORE)
    const before = new Date(now.getTime() - KEPT_DAYS * MS_PER_DAY)
    return service.forgetRuns({ before, limit })
  },
})
