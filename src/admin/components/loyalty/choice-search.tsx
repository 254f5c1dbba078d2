import { Button, Hint, Input } from "@medusajs/ui"
import { useState, type KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import { useFound, type ChoiceSource } from "../../hooks/loyalty-choices"
import { useSettled } from "../../hooks/use-settled"
import { useWordsOfError } from "../../hooks/use-words-of-error"

interface ChoiceSearchProps {
  id: string
  source: ChoiceSource
  /** Not offered, such as what is chosen already. */
  taken?: string[]
  isInvalid?: boolean
  onPick: (id: string) => void
}

/** Asks the server for things of the shop while a name is typed. */
export const ChoiceSearch = ({
  id,
  source,
  taken = [],
  isInvalid,
  onPick,
}: ChoiceSearchProps) => {
  const { t } = useTranslation("loyalty")
  const wordsOf = useWordsOfError()
  const [text, setText] = useState("")
  const typed = text.trim()
  const hintId = `${id}-hint`
  const found = useFound(source, useSettled(typed, { after_ms: 300 }), taken)
  const free = typed.length > 1 ? found.data : undefined
  function pick(chosenId: string) {
    onPick(chosenId)
    setText("")
  }
  /** Enter picks; it is the form around that it would send. */
  function pickFirst(event: KeyboardEvent) {
    if (event.key !== "Enter") {
      return
    }
    event.preventDefault()
    if (free?.length && !found.isPlaceholderData) {
      pick(free[0].id)
    }
  }
  return (
    <>
      <Input
        id={id}
        size="small"
        type="search"
        autoComplete="off"
        aria-describedby={hintId}
        aria-invalid={isInvalid}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={pickFirst}
      />
      {!typed && <Hint id={hintId}>{t("program.search")}</Hint>}
      {free?.length === 0 && !found.isPlaceholderData && (
        <Hint role="status">{t("program.nothing_found")}</Hint>
      )}
      {typed && found.error && (
        <Hint variant="error" role="alert">
          {wordsOf(found.error)}
        </Hint>
      )}
      {free && free.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {free.map((one) => (
            <li key={one.id} className="max-w-full">
              <Button
                size="small"
                variant="secondary"
                type="button"
                className="h-auto max-w-full whitespace-normal break-words text-start"
                onClick={() => pick(one.id)}
              >
                {one.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
