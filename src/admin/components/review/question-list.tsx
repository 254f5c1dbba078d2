import type { AdminQuestion } from "../../../client"
import { AnswerDrawer } from "./answer-drawer"
import { KeysDrawer } from "./keys-drawer"
import { RefuseSaidDrawer } from "./refuse-said-drawer"
import { SaidCard } from "./said-card"
import { QUESTION_COMMANDS, useQuestionList } from "./use-question-list"

interface QuestionListProps {
  questions: AdminQuestion[]
  /** Of products, by their id. */
  titles: Map<string, string>
}

/** One page of questions with their answers, for keys or a mouse. */
export const QuestionList = ({ questions, titles }: QuestionListProps) => {
  const list = useQuestionList(questions)
  const { items, focusedId, asking, isPending } = list
  const close = () => list.setAsking(undefined)
  const tabStop = focusedId ?? items[0]?.said.id
  return (
    <>
      <ul className="divide-y">
        {items.map((item) => (
          <li key={item.said.id} className={BORDERS[item.kind]}>
            <SaidCard
              item={item}
              product={
                item.kind === "question"
                  ? titles.get(item.question.product_id)
                  : undefined
              }
              isFocused={item.said.id === focusedId}
              isTabStop={item.said.id === tabStop}
              isPending={isPending}
              onFocus={() => list.focusOn(item.said.id)}
              onAct={(verb) => list.act(verb, item)}
            />
          </li>
        ))}
      </ul>
      {asking?.verb === "reject" && (
        <RefuseSaidDrawer
          kind={asking.item.kind}
          isSaving={isPending}
          onClose={close}
          onSubmit={(reason) =>
            void list.decide(asking.item, { verb: "reject", reason })
          }
        />
      )}
      {asking?.verb === "answer" && (
        <AnswerDrawer
          question={asking.item.question}
          isSaving={isPending}
          onClose={close}
          onSubmit={(text) => void list.answer(asking.item, text)}
        />
      )}
      {list.isHelpOpen && (
        <KeysDrawer
          commands={QUESTION_COMMANDS}
          onClose={() => list.setHelpOpen(false)}
        />
      )}
    </>
  )
}

/** No line parts a question from its answers. */
const BORDERS = { question: "", answer: "!border-t-0 pb-2" }
