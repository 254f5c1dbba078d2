import { Checkbox, Input, Label, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useErase, useOrderCount } from "../../hooks/privacy"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"
import { ConfirmField } from "./confirm-field"
import type { PersonalDataSectionProps } from "./personal-data-section"

interface EraseDrawerProps extends PersonalDataSectionProps {
  onClose: () => void
  onGone: () => void
}

export const EraseDrawer = ({
  customer,
  onClose,
  onGone,
}: EraseDrawerProps) => {
  const { t } = useTranslation("privacy")
  const { data: orders } = useOrderCount(customer.id)
  const { mutate, isPending, error } = useErase(customer.id)
  const [typed, setTyped] = useState("")
  const [reason, setReason] = useState("")
  const [force, setForce] = useState(false)
  const email = customer.email ?? customer.id
  const submit = () =>
    mutate(
      { force, ...(reason.trim() && { reason: reason.trim() }) },
      {
        onSuccess: ({ privacy_request: { status } }) => {
          toast.success(
            t(status === "finished" ? "erase.finished" : "erase.waiting")
          )
          onGone()
        },
      }
    )
  return (
    <FormDrawer
      isOpen
      title={t("erase.title")}
      description={t("erase.description")}
      submitLabel={t("erase.submit")}
      isFinal
      isSaving={isPending}
      error={error}
      canSubmit={typed.trim().toLowerCase() === email.toLowerCase()}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("erase.stays")}
      </Text>
      {orders !== undefined && (
        <Text size="small" weight="plus">
          {t("erase.orders", { count: orders })}
        </Text>
      )}
      <Field label={t("erase.reason")} hint={t("erase.reason_hint")}>
        {(id) => (
          <Input
            id={id}
            value={reason}
            maxLength={500}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className="flex items-center gap-2">
        <Checkbox
          id="privacy-force"
          checked={force}
          onCheckedChange={(checked) => setForce(checked === true)}
        />
        <Label htmlFor="privacy-force" size="small">
          {t("erase.force")}
        </Label>
      </div>
      <ConfirmField
        label={t("erase.confirm", { email })}
        value={typed}
        onChange={setTyped}
      />
    </FormDrawer>
  )
}
