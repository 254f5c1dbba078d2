import { Textarea, usePrompt } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Field } from "./field"
import { FormDrawer } from "./form-drawer"

const NOTE_MAX = 500

interface NoteDrawerProps {
  title: string
  description: string
  action: string
  /** Asked once more, where it cannot be undone. */
  warning?: string
  isSaving: boolean
  onClose: () => void
  onSubmit: (note: string) => void
  children?: ReactNode
}

/** Asks why before a person decides something. */
export const NoteDrawer = ({
  title,
  description,
  action,
  warning,
  isSaving,
  onClose,
  onSubmit,
  children,
}: NoteDrawerProps) => {
  const { t } = useTranslation("shared")
  const [note, setNote] = useState("")
  const prompt = usePrompt()
  async function submit() {
    const isWanted =
      !warning ||
      (await prompt({
        title,
        description: warning,
        confirmText: action,
        cancelText: t("cancel"),
      }))
    if (isWanted) {
      onSubmit(note)
    }
  }
  return (
    <FormDrawer
      isOpen
      title={title}
      description={description}
      submitLabel={action}
      isSaving={isSaving}
      canSubmit={note.trim().length > 0}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field label={t("note.label")} hint={t("note.hint")}>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={NOTE_MAX}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      {children}
    </FormDrawer>
  )
}
