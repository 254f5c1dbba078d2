import { Button, Drawer, Kbd } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { REVIEW_KEYS, type ReviewCommand } from "../../lib/review-keys"
import { Fact, Facts } from "../facts"

const SIGNS: Record<string, string> = { ArrowDown: "↓", ArrowUp: "↑" }

const capital = (key: string) => (key.length === 1 ? key.toUpperCase() : key)

/** In every queue. */
const OTHERS: [string, readonly string[]][] = [
  ["reasons", ["1", "…", "9", "0"]],
  ["submit", ["Ctrl", "⌘", "Enter"]],
  ["close", ["Esc"]],
]

interface KeysDrawerProps {
  commands: readonly ReviewCommand[]
  onClose: () => void
}

/** What each key of the queue does. */
export const KeysDrawer = ({ commands, onClose }: KeysDrawerProps) => {
  const { t } = useTranslation("review")
  const { t: shared } = useTranslation("shared")
  const keysOf = (name: ReviewCommand): [string, readonly string[]] => [
    name,
    REVIEW_KEYS[name],
  ]
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("keys.title")}</Drawer.Title>
          <Drawer.Description>{t("keys.description")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-auto p-0">
          <Facts>
            {[...commands.map(keysOf), ...OTHERS].map(([command, keys]) => (
              <Fact key={command} name={t(`keys.${command}`)}>
                <span className="flex flex-wrap gap-1">
                  {keys.map((key) => (
                    <Kbd key={key}>{SIGNS[key] ?? capital(key)}</Kbd>
                  ))}
                </span>
              </Fact>
            ))}
          </Facts>
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" variant="secondary" onClick={onClose}>
            {shared("back")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
