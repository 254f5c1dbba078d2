import { MedusaService } from "@medusajs/framework/utils"
import CompletionRepair from "./models/completion-repair"

/** Keeps the history of repaired completions; the rules are in `domain`. */
export default class CheckoutModuleService extends MedusaService({
  CompletionRepair,
}) {}
