import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyProgram } from "../../../../client"
import {
  useActivateProgram,
  useActiveProgram,
} from "../../../hooks/loyalty-program"
import { useErrorToast } from "../../../hooks/use-error-toast"
import type { Replayed } from "../replay/use-replayed"
import { useReplayWords } from "../replay/use-replay-words"

/**
 * Asks before a draft becomes what members earn by, and says what retires and
 * what it came to over past orders.
 */
export function useActivation(
  program: AdminLoyaltyProgram,
  { replay, days }: Pick<Replayed, "replay" | "days">
) {
  const { t } = useTranslation("loyalty")
  const { t: shared } = useTranslation("shared")
  const prompt = usePrompt()
  const tellError = useErrorToast()
  const words = useReplayWords()
  const { data: active } = useActiveProgram(program.sales_channel_id)
  const { mutateAsync, isPending } = useActivateProgram(program.id)
  const { name, version } = program
  // Against what is live by now, or against nothing that would be said.
  const isFresh =
    replay && active && replay.live_program_id === active.id && replay.orders
  async function activate() {
    const retires = active
      ? t("program.activate.retires", {
          name: active.name,
          version: active.version,
        })
      : t("program.activate.first")
    const isWanted = await prompt({
      title: t("program.activate.title", { name, version }),
      description: isFresh
        ? `${retires} ${words.outcome(replay, days)}`
        : retires,
      confirmText: t("program.activate.action"),
      cancelText: shared("cancel"),
      variant: "confirmation",
    })
    if (!isWanted) {
      return
    }
    try {
      await mutateAsync()
      toast.success(t("program.activate.done"))
    } catch (error) {
      tellError(error)
    }
  }
  return { activate, isPending }
}
