import { Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MessagePreference } from "../../hooks/messaging-preference"
import { useMessageWords } from "../../hooks/use-message-words"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"

const EVIDENCE_MAX = 500

interface ConsentDrawerProps {
  preference: MessagePreference
  isSaving: boolean
  onClose: () => void
  onSubmit: (evidence: string) => void
}

/** Nobody agrees for somebody else: asks where the customer did. */
export const ConsentDrawer = ({
  preference,
  isSaving,
  onClose,
  onSubmit,
}: ConsentDrawerProps) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  const [evidence, setEvidence] = useState("")
  return (
    <FormDrawer
      isOpen
      title={t("customer.evidence.title")}
      description={t("customer.evidence.description")}
      submitLabel={t("customer.evidence.submit")}
      isSaving={isSaving}
      canSubmit={evidence.trim().length > 0}
      onClose={onClose}
      onSubmit={() => onSubmit(evidence.trim())}
    >
      <Text size="small" weight="plus">
        {words.topic(preference.topic)} · {t(`channels.${preference.channel}`)}
      </Text>
      <Field
        label={t("customer.evidence.label")}
        hint={t("customer.evidence.hint")}
      >
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={EVIDENCE_MAX}
            value={evidence}
            onChange={({ target }) => setEvidence(target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
