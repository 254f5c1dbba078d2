import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReward } from "../../../../client"
import { useSaveReward } from "../../../hooks/loyalty-rewards"
import { Refusal } from "../../../lib/explained-api"
import { valueAt, withValueAt, type Json } from "../program/place"
import type { FieldForm } from "../program/use-program-form"
import { bodyOf, draftOf, FIRST_REWARD } from "./reward-draft"

/** What is typed of a reward, until it is saved or given up. */
export function useRewardForm(
  reward: AdminLoyaltyReward | undefined,
  onSaved: () => void
) {
  const { t } = useTranslation("loyalty")
  const { mutate, isPending, error } = useSaveReward(reward?.id)
  const [draft, setDraft] = useState(() =>
    reward ? draftOf(reward) : FIRST_REWARD
  )
  const [errors, setErrors] = useState<Record<string, string>>({})
  const form: FieldForm = {
    valueAt: (place) => valueAt(draft, place),
    set(place, value) {
      setDraft((before: Json) => withValueAt(before, place, value))
      setErrors((before) =>
        Object.fromEntries(
          Object.entries(before).filter(([path]) => !path.startsWith(place))
        )
      )
    },
    errorAt: (place) => errors[place],
  }
  const save = () =>
    mutate(bodyOf(draft), {
      onSuccess: () => {
        toast.success(t("rewards.saved"))
        onSaved()
      },
      onError: (refused) => setErrors(errorsOf(refused)),
    })
  // What stands at a field already is not said once more below.
  const isExplained = error && Object.keys(errorsOf(error)).length > 0
  return { form, save, isPending, error: isExplained ? null : error }
}

function errorsOf(refused: Error): Record<string, string> {
  if (!(refused instanceof Refusal)) {
    return {}
  }
  const { code, message, details } = refused
  if (code === "loyalty_reward_known") {
    return { key: message }
  }
  return Object.fromEntries(details.map((one) => [one.path, one.message]))
}
