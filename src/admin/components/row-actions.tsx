import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface RowAction {
  label: string
  /** Why it cannot be done, where it cannot. */
  refusal?: string
  onClick: () => void
}

/** What can be done with a row, and why something cannot. */
export const RowActions = ({ actions }: { actions: RowAction[] }) => {
  const { t } = useTranslation("shared")
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("actions")}
          onClick={(event) => event.stopPropagation()}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        side="bottom"
        onClick={(event) => event.stopPropagation()}
      >
        {actions.map(({ label, refusal, onClick }) => (
          <DropdownMenu.Item
            key={label}
            disabled={refusal !== undefined}
            title={refusal}
            className="flex-col items-start"
            onClick={onClick}
          >
            {label}
            {refusal && <Text size="xsmall">{refusal}</Text>}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
