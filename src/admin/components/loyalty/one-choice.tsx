import { XMark } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useChosen, type ChoiceSource } from "../../hooks/loyalty-choices"
import { ChoiceSearch } from "./choice-search"

interface OneChoiceProps {
  id: string
  source: ChoiceSource
  /** The id of what is chosen; empty for nothing. */
  value: string
  /** Said as long as nothing is chosen. */
  otherwise?: string
  taken?: string[]
  isInvalid?: boolean
  onChange: (id: string) => void
}

/** One thing of the shop, looked for by name. */
export const OneChoice = ({
  id,
  source,
  value,
  otherwise,
  taken = [],
  isInvalid,
  onChange,
}: OneChoiceProps) => {
  const { t } = useTranslation("loyalty")
  const [chosen] = useChosen(source, value ? [value] : [])
  const said = chosen?.name ?? otherwise
  return (
    <>
      {said && (
        <div className="flex items-center gap-1">
          <Text size="small" weight="plus" className="min-w-0 break-words">
            {said}
          </Text>
          {chosen && (
            <IconButton
              type="button"
              size="2xsmall"
              variant="transparent"
              aria-label={t("program.remove_choice", { name: chosen.name })}
              onClick={() => onChange("")}
            >
              <XMark />
            </IconButton>
          )}
        </div>
      )}
      <ChoiceSearch
        id={id}
        source={source}
        taken={value ? [...taken, value] : taken}
        isInvalid={isInvalid}
        onPick={onChange}
      />
    </>
  )
}
