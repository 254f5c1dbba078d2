import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errorClassOf } from "../../lib/error-class"
import { defineSweep } from "../../lib/sweep"
import { EFFECT_MODULE } from "../../modules/effect"
import type EffectModuleService from "../../modules/effect/service"
import { runEffect } from "./run-effect"

/** A provider that hangs must not keep all the others waiting. */
const PARALLEL = 5
const BACKLOG_MAX = 1000

/**
 * Runs what nobody ran, what a killed process left behind and what is due for
 * another try. Two of these at once only share the work.
 */
export async function repairEffects(
  container: MedusaContainer,
  { limit, now }: { limit: number; now: Date }
): Promise<{ items: number }> {
  const due = await serviceIn(container).listDue({ limit, now })
  const queue = due.map(({ id }) => id)
  await Promise.all(
    Array.from({ length: PARALLEL }, () => workOff(container, queue))
  )
  return { items: due.length }
}

async function workOff(container: MedusaContainer, queue: string[]) {
  for (let id = queue.shift(); id; id = queue.shift()) {
    try {
      await runEffect(container, id)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Effect ${id} could not be tried: ${errorClassOf(error)}`)
    }
  }
}

function serviceIn(container: MedusaContainer): EffectModuleService {
  return container.resolve(EFFECT_MODULE)
}

defineSweep({
  name: "effect-repair",
  title: "Settles what the world outside has not answered",
  schedule: "* * * * *",
  async sweep({ container, now }, limit) {
    return (await repairEffects(container, { limit, now })).items
  },
  async backlog({ container, now }) {
    const due = await serviceIn(container).listDue({ limit: BACKLOG_MAX, now })
    return due.length
  },
  nextDueAt: ({ container }) => serviceIn(container).nextDueAt(),
})
