import { Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminReviewsRejectBody } from "../../../client"
import { useRefusalReason } from "../../hooks/use-refusal-reason"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"
import { RefusalReasons } from "./refusal-reasons"
import type { Refusing } from "./use-queue"

const STATEMENT_MAX = 2000

interface RefuseDrawerProps extends Refusing {
  isSaving: boolean
  onClose: () => void
  onSubmit: (refusal: AdminReviewsRejectBody) => void
}

/** Asks for the reason of the list, and for a word to the author. */
export const RefuseDrawer = ({
  verb,
  ids,
  isSaving,
  onClose,
  onSubmit,
}: RefuseDrawerProps) => {
  const { t } = useTranslation("review")
  const [statement, setStatement] = useState("")
  const { reason, setReason, submit } = useRefusalReason({
    isSaving,
    onSubmit: (chosen) =>
      onSubmit({ reason: chosen, statement: statement.trim() || undefined }),
  })
  const title =
    ids.length === 1
      ? t(`refuse.${verb}`)
      : t(`refuse.${verb}_many`, { count: ids.length })
  return (
    <FormDrawer
      isOpen
      title={title}
      description={t("refuse.description")}
      submitLabel={t(`verbs.${verb}`)}
      isSaving={isSaving}
      canSubmit={Boolean(reason)}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("refuse.keys")}
      </Text>
      <RefusalReasons reason={reason} onChange={setReason} />
      <Field label={t("refuse.statement")} hint={t("refuse.statement_hint")}>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={STATEMENT_MAX}
            value={statement}
            onChange={({ target }) => setStatement(target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
