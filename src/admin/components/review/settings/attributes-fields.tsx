import { Plus } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { canAddAttribute, EMPTY_ATTRIBUTE } from "./attribute-draft"
import { AttributeFields } from "./attribute-fields"
import { withAt, withoutAt } from "./places"
import type { SettingsForm } from "./use-settings-form"

/** What authors are asked beside the stars. */
export const AttributesFields = ({ form }: { form: SettingsForm }) => {
  const { t } = useTranslation("review")
  const { attributes } = form.draft
  const set = (next: typeof attributes) => form.change({ attributes: next })
  return (
    <>
      {attributes.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.attributes.none")}
        </Text>
      )}
      {attributes.map((draft, index) => (
        <AttributeFields
          key={index}
          number={index + 1}
          draft={draft}
          titleError={form.errorOf(`attributes.${index}.title`)}
          valuesError={form.errorOf(`attributes.${index}.values`)}
          onChange={(changed) => set(withAt(attributes, index, changed))}
          onRemove={() => set(withoutAt(attributes, index))}
        />
      ))}
      {canAddAttribute(attributes) && (
        <Button
          size="small"
          variant="secondary"
          type="button"
          className="self-start"
          onClick={() => set([...attributes, EMPTY_ATTRIBUTE])}
        >
          <Plus />
          {t("settings.attributes.add")}
        </Button>
      )}
    </>
  )
}
