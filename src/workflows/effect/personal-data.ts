import { definePersonalData } from "../../lib/personal-data"
import { EFFECT_MODULE } from "../../modules/effect"
import type EffectModuleService from "../../modules/effect/service"

definePersonalData({
  feature: "effect",
  async erase({ emails }, { container }) {
    const service: EffectModuleService = container.resolve(EFFECT_MODULE)
    return { inputs: await service.eraseInputs(emails) }
  },
})
