import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRefusalReason } from "../../hooks/use-refusal-reason"
import type { SaidKind } from "../../lib/question-verbs"
import type { RefusalReason } from "../../lib/review-verbs"
import { FormDrawer } from "../form-drawer"
import { RefusalReasons } from "./refusal-reasons"

interface RefuseSaidDrawerProps {
  kind: SaidKind
  isSaving: boolean
  onClose: () => void
  onSubmit: (reason: RefusalReason) => void
}

/** Asks for the reason of the list. */
export const RefuseSaidDrawer = ({
  kind,
  isSaving,
  onClose,
  onSubmit,
}: RefuseSaidDrawerProps) => {
  const { t } = useTranslation("review")
  const { reason, setReason, submit } = useRefusalReason({
    isSaving,
    onSubmit,
  })
  return (
    <FormDrawer
      isOpen
      title={t(`questions.refuse.${kind}`)}
      description={t("questions.refuse.description")}
      submitLabel={t("questions.verbs.reject")}
      isSaving={isSaving}
      canSubmit={Boolean(reason)}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("questions.refuse.keys")}
      </Text>
      <RefusalReasons reason={reason} onChange={setReason} />
    </FormDrawer>
  )
}
