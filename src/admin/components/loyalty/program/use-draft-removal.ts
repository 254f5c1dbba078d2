import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminLoyaltyProgram } from "../../../../client"
import { useDeleteDraft } from "../../../hooks/loyalty-program"
import { useErrorToast } from "../../../hooks/use-error-toast"
import { LOSS_IS_KNOWN } from "../../../hooks/use-unsaved-guard"

/** Asks before a draft goes, and leads back to the list. */
export function useDraftRemoval({ id, name, version }: AdminLoyaltyProgram) {
  const { t } = useTranslation("loyalty")
  const tellError = useErrorToast()
  const { t: shared } = useTranslation("shared")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutateAsync, isPending } = useDeleteDraft(id)
  async function remove() {
    const isWanted = await prompt({
      title: t("program.remove.title", { name, version }),
      description: t("program.remove.description"),
      confirmText: t("program.remove.confirm"),
      cancelText: shared("cancel"),
    })
    if (!isWanted) {
      return
    }
    try {
      await mutateAsync()
      toast.success(t("program.remove.done"))
      void navigate("/loyalty/programs", { state: LOSS_IS_KNOWN })
    } catch (error) {
      tellError(error)
    }
  }
  return { remove, isPending }
}
