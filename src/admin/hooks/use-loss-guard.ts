import { usePrompt } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"

interface LossGuardInput {
  isOpen: boolean
  onClose: () => void
}

/** Asks before a form is closed that somebody has put something into. */
export function useLossGuard({ isOpen, onClose }: LossGuardInput) {
  const { t } = useTranslation("shared")
  const prompt = usePrompt()
  const isChanged = useRef(false)
  const isAsking = useRef(false)
  useEffect(() => {
    isChanged.current = false
  }, [isOpen])
  async function ask() {
    // The prompt would take the Escape that led to it for its answer.
    await new Promise((resolve) => setTimeout(resolve))
    return prompt(wordsIn(t))
  }
  async function close() {
    if (isAsking.current) {
      return
    }
    isAsking.current = true
    const isSure = !isChanged.current || (await ask())
    isAsking.current = false
    if (isSure) {
      onClose()
    }
  }
  return {
    close,
    noteChange: () => {
      isChanged.current = true
    },
  }
}

const wordsIn = (t: (key: string) => string) => ({
  title: t("unsaved.close"),
  description: t("unsaved.description"),
  confirmText: t("unsaved.close_anyway"),
  cancelText: t("unsaved.go_on"),
})
