import { InlineTip, Select, Skeleton } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import {
  useCustomerGroups,
  usePromotionCodes,
} from "../../hooks/messaging-announcement"
import { useNow } from "../../hooks/use-now"
import { Field } from "../field"
import { LoadError } from "../load-error"

interface ReferenceProps {
  value: string
  onChange: (id: string) => void
}

/** A promotion that runs now and has a code. */
export const PromotionField = (props: ReferenceProps) => {
  const query = usePromotionCodes()
  const now = useNow()
  const running = query.data?.filter(
    ({ status, campaign }) =>
      status === "active" &&
      !(campaign?.starts_at && new Date(campaign.starts_at) > now) &&
      !(campaign?.ends_at && new Date(campaign.ends_at) <= now)
  )
  return (
    <ReferenceField
      {...props}
      name="promotion"
      query={query}
      options={running?.map(({ id, code = "" }) => ({ id, label: code }))}
    />
  )
}

export const GroupField = (props: ReferenceProps) => {
  const query = useCustomerGroups()
  return (
    <ReferenceField
      {...props}
      name="group"
      query={query}
      options={query.data?.map(({ id, name }) => ({ id, label: name ?? id }))}
    />
  )
}

interface ReferenceFieldProps extends ReferenceProps {
  name: "promotion" | "group"
  query: UseQueryResult<unknown>
  options: { id: string; label: string }[] | undefined
}

const ReferenceField = ({
  name,
  query,
  options,
  value,
  onChange,
}: ReferenceFieldProps) => {
  const { t } = useTranslation("messaging")
  const label = t(`composer.${name}.label`)
  if (query.error) {
    return <LoadError error={query.error} onRetry={query.refetch} />
  }
  if (options?.length === 0) {
    return <InlineTip label={label}>{t(`composer.${name}.none`)}</InlineTip>
  }
  return (
    <Field
      label={label}
      hint={name === "promotion" ? t("composer.promotion.hint") : undefined}
    >
      {(id) =>
        options ? (
          <Select value={value} onValueChange={onChange}>
            <Select.Trigger id={id} aria-label={label}>
              <Select.Value placeholder={t("composer.choose")} />
            </Select.Trigger>
            <Select.Content>
              {options.map((option) => (
                <Select.Item key={option.id} value={option.id}>
                  {option.label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        ) : (
          <Skeleton className="h-8" />
        )
      }
    </Field>
  )
}
