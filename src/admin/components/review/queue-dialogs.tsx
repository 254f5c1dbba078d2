import { FlagDrawer } from "./flag-drawer"
import { KeysDrawer } from "./keys-drawer"
import { RefuseDrawer } from "./refuse-drawer"
import { ReplyDrawer } from "./reply-drawer"
import { UpholdDrawer } from "./uphold-drawer"
import { QUEUE_COMMANDS, type useQueue } from "./use-queue"

interface QueueDialogsProps {
  queue: ReturnType<typeof useQueue>
}

/** What is open beside the list. */
export const QueueDialogs = ({ queue }: QueueDialogsProps) => {
  const { dialog, leave, decide, isPending } = queue
  const close = () => queue.setDialog(undefined)
  switch (dialog?.name) {
    case undefined:
      return null
    case "keys":
      return <KeysDrawer commands={QUEUE_COMMANDS} onClose={close} />
    case "reply":
      return <ReplyDrawer review={dialog.review} onClose={close} />
    case "uphold":
      return (
        <UpholdDrawer
          review={dialog.review}
          onClose={close}
          onDone={() => leave([dialog.review.id])}
        />
      )
    case "flag":
      return (
        <FlagDrawer
          flag={dialog.flag}
          onClose={close}
          onDone={() => leave([dialog.flag.review_id])}
        />
      )
    case "refuse":
      return (
        <RefuseDrawer
          {...dialog}
          isSaving={isPending}
          onClose={close}
          onSubmit={(refusal) =>
            void decide(dialog.ids, { verb: dialog.verb, ...refusal })
          }
        />
      )
  }
}
