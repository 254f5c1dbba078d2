import { Textarea } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useWindowKeys } from "../../hooks/use-window-keys"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"

interface WordsDrawerProps {
  title: string
  description: string
  label: string
  hint: string
  submitLabel: string
  max: number
  initial?: string
  isOptional?: boolean
  isFinal?: boolean
  isSaving: boolean
  error: Error | null
  onClose: () => void
  onSubmit: (words: string) => void
  /** What the words are about, above them. */
  children?: ReactNode
}

/** Asks for what to say to somebody; Ctrl with Enter sends it. */
export const WordsDrawer = ({
  label,
  hint,
  max,
  initial = "",
  isOptional,
  onSubmit,
  children,
  ...drawer
}: WordsDrawerProps) => {
  const [words, setWords] = useState(initial)
  const said = words.trim()
  const canSubmit = Boolean(isOptional || said)
  function submit() {
    if (canSubmit && !drawer.isSaving) {
      onSubmit(said)
    }
  }
  useWindowKeys((event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    }
  })
  return (
    <FormDrawer {...drawer} isOpen canSubmit={canSubmit} onSubmit={submit}>
      {children}
      <Field label={label} hint={hint}>
        {(id) => (
          <Textarea
            id={id}
            autoFocus
            rows={6}
            maxLength={max}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
