import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { ScriptedPaymentProvider } from "./provider"

export default ModuleProvider(Modules.PAYMENT, {
  services: [ScriptedPaymentProvider],
})
