import { Button, Input, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useMerge, useOthers } from "../../hooks/privacy"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"
import { ConfirmField } from "./confirm-field"
import type { PersonalDataSectionProps } from "./personal-data-section"

interface MergeDrawerProps extends PersonalDataSectionProps {
  onClose: () => void
  onGone: (into: string) => void
}

interface Chosen {
  id: string
  email: string
}

export const MergeDrawer = ({
  customer,
  onClose,
  onGone,
}: MergeDrawerProps) => {
  const { t } = useTranslation("privacy")
  const { mutate, isPending } = useMerge(customer.id)
  const [chosen, setChosen] = useState<Chosen>()
  const [typed, setTyped] = useState("")
  const email = customer.email ?? customer.id
  const isConfirmed = typed.trim().toLowerCase() === email.toLowerCase()
  const submit = () =>
    chosen &&
    mutate(chosen.id, {
      onSuccess: ({ privacy_request: { status } }) => {
        toast.success(
          t(status === "finished" ? "merge.finished" : "merge.waiting")
        )
        onGone(chosen.id)
      },
      onError: (error) => toast.error(error.message),
    })
  return (
    <FormDrawer
      isOpen
      title={t("merge.title")}
      description={t("merge.description")}
      submitLabel={t("merge.submit")}
      isSaving={isPending}
      canSubmit={Boolean(chosen) && isConfirmed}
      onClose={onClose}
      onSubmit={submit}
    >
      <OtherCustomer customerId={customer.id} onChoose={setChosen} />
      {chosen && (
        <>
          <Text size="small" weight="plus">
            {t("merge.chosen", { email: chosen.email })}
          </Text>
          <ConfirmField
            label={t("merge.confirm", { email })}
            value={typed}
            onChange={setTyped}
          />
        </>
      )}
    </FormDrawer>
  )
}

interface OtherCustomerProps {
  customerId: string
  onChoose: (chosen: Chosen) => void
}

const OtherCustomer = ({ customerId, onChoose }: OtherCustomerProps) => {
  const { t } = useTranslation("privacy")
  const [query, setQuery] = useState("")
  const { data: others } = useOthers(customerId, query)
  return (
    <>
      <Field label={t("merge.search")} hint={t("merge.search_hint")}>
        {(id) => (
          <Input
            id={id}
            type="search"
            autoComplete="off"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        )}
      </Field>
      <div className="flex flex-col items-start gap-1">
        {others?.map(({ id, email }) => (
          <Button
            key={id}
            type="button"
            size="small"
            variant="transparent"
            onClick={() => onChoose({ id, email: email ?? id })}
          >
            {email ?? id}
          </Button>
        ))}
      </div>
      {others?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("merge.nobody")}
        </Text>
      )}
    </>
  )
}
