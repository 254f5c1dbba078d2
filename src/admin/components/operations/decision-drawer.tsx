import { Input, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Effect } from "../../../client"
import { useDecideEffect, type Verdict } from "../../hooks/effect"
import { useErrorToast } from "../../hooks/use-error-toast"
import { Field } from "../field"
import { NoteDrawer } from "../note-drawer"

const REFERENCE_MAX = 255

interface DecisionDrawerProps {
  effect: Effect
  verdict: Verdict
  onClose: () => void
}

/** Says what a person has found out about an effect. */
export const DecisionDrawer = ({
  effect: { id, intent_key },
  verdict,
  onClose,
}: DecisionDrawerProps) => {
  const { t } = useTranslation("operations")
  const tellError = useErrorToast()
  const [reference, setReference] = useState("")
  const { mutate, isPending } = useDecideEffect()
  function decide(note: string) {
    mutate(
      { id, verdict, note, reference: reference.trim() || undefined },
      {
        onSuccess: () => {
          toast.success(t(`effects.verdicts.${verdict}.done`))
          onClose()
        },
        onError: tellError,
      }
    )
  }
  return (
    <NoteDrawer
      title={t(`effects.verdicts.${verdict}.title`)}
      description={t(`effects.verdicts.${verdict}.description`)}
      action={t(`effects.verdicts.${verdict}.action`)}
      // A retry leaves the question open; the others end it.
      warning={
        verdict === "retry"
          ? undefined
          : t("effects.prompt", { key: intent_key })
      }
      isSaving={isPending}
      onClose={onClose}
      onSubmit={decide}
    >
      {verdict === "confirm" && (
        <Field
          label={t("effects.reference.label")}
          hint={t("effects.reference.hint")}
        >
          {(inputId) => (
            <Input
              id={inputId}
              maxLength={REFERENCE_MAX}
              value={reference}
              onChange={({ target }) => setReference(target.value)}
            />
          )}
        </Field>
      )}
    </NoteDrawer>
  )
}
