import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyProgram } from "../../../../client"
import {
  useActivateProgram,
  useActiveProgram,
} from "../../../hooks/loyalty-program"

/** Asks before a draft becomes what members earn by, and says what retires. */
export function useActivation(program: AdminLoyaltyProgram) {
  const { t } = useTranslation("loyalty")
  const { t: shared } = useTranslation("shared")
  const prompt = usePrompt()
  const { data: active } = useActiveProgram(program.sales_channel_id)
  const { mutateAsync, isPending } = useActivateProgram(program.id)
  const { name, version } = program
  async function activate() {
    const isWanted = await prompt({
      title: t("program.activate.title", { name, version }),
      description: active
        ? t("program.activate.retires", {
            name: active.name,
            version: active.version,
          })
        : t("program.activate.first"),
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
      toast.error((error as Error).message)
    }
  }
  return { activate, isPending }
}
