import { useTranslation } from "react-i18next"
import { useProductTypes } from "../../../hooks/review-settings"
import { Choice } from "../../choice"
import { Field } from "../../field"

/** A choice cannot have an empty value. */
const ALL = "all"

interface ProductTypeChoiceProps {
  value: string
  onChange: (productType: string) => void
}

export const ProductTypeChoice = ({
  value,
  onChange,
}: ProductTypeChoiceProps) => {
  const { t } = useTranslation("review")
  const types = useProductTypes().data?.product_types ?? []
  const label = t("settings.attributes.product_type")
  return (
    <Field label={label}>
      {(id) => (
        <Choice
          id={id}
          label={label}
          value={value || ALL}
          options={[
            { value: ALL, label: t("settings.attributes.all_products") },
            ...types.map((type) => ({ value: type.id, label: type.value })),
          ]}
          onChange={(chosen) => onChange(chosen === ALL ? "" : chosen)}
        />
      )}
    </Field>
  )
}
