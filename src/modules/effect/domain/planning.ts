import { MedusaError } from "@medusajs/framework/utils"
import { isReplannable, type EffectStatus } from "./effect-status"

export type Plan = "keep" | "replan" | "rotate"

interface Known {
  intent_key: string
  status: EffectStatus
  input_hash: string
}

/**
 * What asking for an intent means that is known already.
 *
 * After a refusal the same input would only be refused again, so nothing
 * happens until it is corrected. Then the key is a new one, because the
 * provider answers the old one from memory.
 *
 * @throws {MedusaError} `effect_input_differs` while it is open or done
 */
export function planAgain(known: Known, inputHash: string): Plan {
  const isSame = known.input_hash === inputHash
  if (known.status === "withdrawn") {
    return "replan"
  }
  if (isSame) {
    return "keep"
  }
  if (isReplannable(known.status)) {
    return "rotate"
  }
  throw new MedusaError(
    MedusaError.Types.DUPLICATE_ERROR,
    `The intent ${known.intent_key} is ${known.status} with another input; only a refused one can be asked for with a corrected input. Another effect needs an intent key of its own.`,
    "effect_input_differs"
  )
}

const INTENT_KEY = /^[A-Za-z0-9_-]{8,200}$/

/**
 * The narrowest alphabet and lengths that providers are known to take.
 *
 * @throws {MedusaError} `effect_intent_key_invalid`
 */
export function assertIntentKey(intentKey: string) {
  if (!INTENT_KEY.test(intentKey)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The intent key ${intentKey.slice(0, 60)} must be 8 to 200 letters, digits, _ or -: providers refuse others.`,
      "effect_intent_key_invalid"
    )
  }
}

export function providerKey(intentKey: string, rotation: number) {
  return `${intentKey}_${rotation}`
}
