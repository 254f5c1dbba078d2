import { Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminQuestion } from "../../../client"
import { useWindowKeys } from "../../hooks/use-window-keys"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"

const ANSWER_MAX = 2000

interface AnswerDrawerProps {
  question: AdminQuestion
  isSaving: boolean
  onClose: () => void
  onSubmit: (text: string) => void
}

/** Answers a question in the shop's name. */
export const AnswerDrawer = ({
  question,
  isSaving,
  onClose,
  onSubmit,
}: AnswerDrawerProps) => {
  const { t } = useTranslation("review")
  const [text, setText] = useState("")
  const answer = text.trim()
  function submit() {
    if (answer && !isSaving) {
      onSubmit(answer)
    }
  }
  useWindowKeys((event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    }
  })
  return (
    <FormDrawer
      isOpen
      title={t("questions.answer.title")}
      description={t("questions.answer.description")}
      submitLabel={t("questions.verbs.answer")}
      isSaving={isSaving}
      canSubmit={Boolean(answer)}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text
        size="small"
        dir="auto"
        lang={question.locale ?? undefined}
        className="text-ui-fg-subtle whitespace-pre-line break-words"
      >
        {question.text}
      </Text>
      <Field
        label={t("questions.answer.text")}
        hint={t("questions.answer.hint")}
      >
        {(id) => (
          <Textarea
            id={id}
            rows={6}
            autoFocus
            maxLength={ANSWER_MAX}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
