import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useMerge } from "../../hooks/privacy"
import { FormDrawer } from "../form-drawer"
import { ConfirmField } from "./confirm-field"
import { OtherCustomer, type Other } from "./other-customer"
import type { PersonalDataSectionProps } from "./personal-data-section"

interface MergeDrawerProps extends PersonalDataSectionProps {
  onClose: () => void
  onGone: (into: string) => void
}

export const MergeDrawer = ({
  customer,
  onClose,
  onGone,
}: MergeDrawerProps) => {
  const { t } = useTranslation("privacy")
  const { mutate, isPending, error } = useMerge(customer.id)
  const [chosen, setChosen] = useState<Other>()
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
    })
  return (
    <FormDrawer
      isOpen
      title={t("merge.title")}
      description={t("merge.description")}
      submitLabel={t("merge.submit")}
      isFinal
      isSaving={isPending}
      error={error}
      canSubmit={Boolean(chosen) && isConfirmed}
      onClose={onClose}
      onSubmit={submit}
    >
      <OtherCustomer
        customerId={customer.id}
        chosen={chosen}
        onChoose={setChosen}
      />
      {chosen && (
        <ConfirmField
          label={t("merge.confirm", { email })}
          value={typed}
          onChange={setTyped}
        />
      )}
    </FormDrawer>
  )
}
