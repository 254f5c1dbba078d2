import { Badge, Button, clx, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useOthers } from "../../hooks/privacy"
import { Field } from "../field"

export interface Other {
  id: string
  email: string | null
  first_name: string | null
  last_name: string | null
  has_account: boolean
}

interface OtherCustomerProps {
  customerId: string
  chosen?: Other
  onChoose: (chosen?: Other) => void
}

/** Finds who stays; once chosen, only they are left in sight. */
export const OtherCustomer = ({
  customerId,
  chosen,
  onChoose,
}: OtherCustomerProps) => {
  const { t } = useTranslation("privacy")
  const [query, setQuery] = useState("")
  const { data: others } = useOthers(customerId, query)
  if (chosen) {
    return (
      <div className="flex flex-col gap-2">
        <Text size="small" weight="plus">
          {t("merge.stays")}
        </Text>
        <div className={clx(ROW, "justify-between")}>
          <Person other={chosen} />
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={() => onChoose(undefined)}
          >
            {t("merge.change")}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <Field label={t("merge.search")} hint={t("merge.search_hint")}>
      {(id) => (
        <>
          <Input
            id={id}
            type="search"
            autoComplete="off"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
          {others?.map((other) => (
            <button
              key={other.id}
              type="button"
              className={clx(
                ROW,
                "hover:bg-ui-bg-component-hover focus-visible:shadow-borders-focus text-start outline-none"
              )}
              onClick={() => onChoose(other)}
            >
              <Person other={other} />
            </button>
          ))}
          {others?.length === 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("merge.nobody")}
            </Text>
          )}
        </>
      )}
    </Field>
  )
}

const ROW =
  "bg-ui-bg-component shadow-elevation-card-rest flex items-center gap-4 rounded-md px-3 py-2"

const Person = ({ other }: { other: Other }) => {
  const { t } = useTranslation("privacy")
  const { id, email, first_name, last_name, has_account } = other
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return (
    <div className="flex min-w-0 flex-1 items-center justify-between gap-2">
      <div className="min-w-0">
        <Text size="small" weight="plus" className="truncate">
          {name || email || id}
        </Text>
        {name && (
          <Text size="small" className="text-ui-fg-subtle truncate">
            {email ?? id}
          </Text>
        )}
      </div>
      {!has_account && <Badge size="2xsmall">{t("merge.guest")}</Badge>}
    </div>
  )
}
