import { usePrompt } from "@medusajs/ui"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useBlocker } from "react-router-dom"

/** The state of a way out on which nothing is asked: what goes, they know. */
export const LOSS_IS_KNOWN = { isLossKnown: true }

/**
 * Asks before what was typed is lost, on the way to another page or out of the
 * admin.
 *
 * @returns asks the same before anything else that would lose it
 */
export function useUnsavedGuard(isUnsaved: boolean) {
  const { t } = useTranslation("shared")
  const prompt = usePrompt()
  const { state, proceed, reset } = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved &&
      currentLocation.pathname !== nextLocation.pathname &&
      !(nextLocation.state as typeof LOSS_IS_KNOWN | null)?.isLossKnown
  )
  const mayLose = async () =>
    !isUnsaved ||
    prompt({
      title: t("unsaved.title"),
      description: t("unsaved.description"),
      confirmText: t("unsaved.leave"),
      cancelText: t("unsaved.stay"),
    })
  useEffect(() => {
    if (state === "blocked") {
      void mayLose().then((isSure) => (isSure ? proceed() : reset()))
    }
    // Once for each way out: nothing else that changes asks again.
  }, [state])
  useEffect(() => {
    if (!isUnsaved) {
      return
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [isUnsaved])
  return mayLose
}
