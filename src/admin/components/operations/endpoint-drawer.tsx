import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { InboxEndpointWithSecret } from "../../../client"
import { useCreateEndpoint } from "../../hooks/inbox-endpoint"
import { useErrorToast } from "../../hooks/use-error-toast"
import { Choice } from "../choice"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"

/** The server may know more; those are created through the API. */
const SCHEMES = [
  "hmac-sha256",
  "hmac-sha256-timestamped",
  "standard-webhooks",
  "shared-secret",
  "basic",
] as const

const WORD = /^[a-z][a-z0-9-]{0,49}$/

interface EndpointDrawerProps {
  onClose: () => void
  onCreated: (created: InboxEndpointWithSecret) => void
}

/** Opens a door for the webhooks of one sender. */
export const EndpointDrawer = ({ onClose, onCreated }: EndpointDrawerProps) => {
  const { t } = useTranslation("operations")
  const tellError = useErrorToast()
  const [feature, setFeature] = useState("")
  const [provider, setProvider] = useState("")
  const [scheme, setScheme] = useState<(typeof SCHEMES)[number]>(SCHEMES[0])
  const [secret, setSecret] = useState("")
  const { mutate, isPending } = useCreateEndpoint()
  const create = () =>
    mutate(
      { feature, provider, scheme, secret: secret || undefined },
      {
        onSuccess: onCreated,
        onError: tellError,
      }
    )
  return (
    <FormDrawer
      isOpen
      title={t("endpoints.create.title")}
      description={t("endpoints.create.description")}
      submitLabel={t("endpoints.create.submit")}
      isSaving={isPending}
      canSubmit={WORD.test(feature) && WORD.test(provider)}
      onClose={onClose}
      onSubmit={create}
    >
      <TextField name="feature" value={feature} onChange={setFeature} />
      <TextField name="provider" value={provider} onChange={setProvider} />
      <Field label={t("endpoints.create.scheme.label")}>
        {(id) => (
          <Choice
            id={id}
            label={t("endpoints.create.scheme.label")}
            value={scheme}
            options={SCHEMES.map((value) => ({ value, label: value }))}
            onChange={setScheme}
          />
        )}
      </Field>
      <TextField name="secret" value={secret} onChange={setSecret} />
    </FormDrawer>
  )
}

interface TextFieldProps {
  name: "feature" | "provider" | "secret"
  value: string
  onChange: (value: string) => void
}

const TextField = ({ name, value, onChange }: TextFieldProps) => {
  const { t } = useTranslation("operations")
  return (
    <Field
      label={t(`endpoints.create.${name}.label`)}
      hint={t(`endpoints.create.${name}.hint`)}
    >
      {(id) => (
        <Input
          id={id}
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
