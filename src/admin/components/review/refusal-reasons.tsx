import { Kbd, Label, RadioGroup, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { digitOf } from "../../lib/review-keys"
import { REFUSAL_REASONS, type RefusalReason } from "../../lib/review-verbs"

interface RefusalReasonsProps {
  reason: RefusalReason | undefined
  onChange: (reason: RefusalReason) => void
}

/** The reasons of the list, each with the key that chooses it. */
export const RefusalReasons = ({ reason, onChange }: RefusalReasonsProps) => {
  const { t } = useTranslation("review")
  return (
    <RadioGroup
      aria-label={t("refuse.reason")}
      value={reason ?? ""}
      onValueChange={(value) => onChange(value as RefusalReason)}
      className="gap-2"
    >
      {REFUSAL_REASONS.map((name, index) => (
        <div key={name} className="flex items-start gap-3">
          <RadioGroup.Item value={name} id={name} className="mt-0.5" />
          <Label htmlFor={name} size="small" className="min-w-0 flex-1">
            {t(`reasons.${name}.name`)}
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t(`reasons.${name}.why`)}
            </Text>
          </Label>
          <Kbd aria-hidden>{digitOf(index)}</Kbd>
        </div>
      ))}
    </RadioGroup>
  )
}
