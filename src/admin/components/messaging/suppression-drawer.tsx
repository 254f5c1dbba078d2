import { Input, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSuppressAddress } from "../../hooks/messaging-suppression"
import { useErrorToast } from "../../hooks/use-error-toast"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"

const NOTE_MAX = 500
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Holds an address back by hand. */
export const SuppressionDrawer = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("messaging")
  const tellError = useErrorToast()
  const [address, setAddress] = useState("")
  const [note, setNote] = useState("")
  const { mutate, isPending } = useSuppressAddress()
  const submit = () =>
    mutate(
      { address, note: note.trim() || undefined },
      {
        onSuccess: () => {
          toast.success(t("suppressions.drawer.done"))
          onClose()
        },
        onError: tellError,
      }
    )
  return (
    <FormDrawer
      isOpen
      title={t("suppressions.drawer.title")}
      description={t("suppressions.drawer.description")}
      submitLabel={t("suppressions.drawer.submit")}
      isSaving={isPending}
      canSubmit={ADDRESS.test(address)}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field label={t("suppressions.drawer.address")}>
        {(id) => (
          <Input
            id={id}
            type="email"
            autoComplete="off"
            value={address}
            onChange={({ target }) => setAddress(target.value.trim())}
          />
        )}
      </Field>
      <Field label={t("suppressions.drawer.note")}>
        {(id) => (
          <Textarea
            id={id}
            rows={3}
            maxLength={NOTE_MAX}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
