import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { RequestProblem } from "../../lib/errors"
import { idInTopic } from "../../modules/stream/domain/topic-pattern"

export interface TopicQuestion {
  container: MedusaContainer
  actor: Actor
  /** What stands for `<id>`. */
  id: string
}

export interface StreamTopic {
  /** A word such as `orders`, or a word and an id: `order:<id>`. */
  pattern: string
  /** Where tickets for it are issued. */
  door: "store" | "admin"
  /** Whether this caller may know what happens to this record. */
  mayRead(question: TopicQuestion): Promise<boolean> | boolean
}

const topics: StreamTopic[] = []

/**
 * Declares a topic. To be called in `src/workflows`, which every process
 * loads. A pattern may be declared again by a feature that knows of more
 * people who may read it: one yes is enough.
 */
export function defineStreamTopic(topic: StreamTopic) {
  topics.push(topic)
}

/** @throws {MedusaError} when nobody has declared a topic that is published to */
export function assertTopics(names: string[]) {
  const unknown = names.find((name) => !declarationsOf(name).length)
  if (unknown !== undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `No topic like ${unknown} is defined; see defineStreamTopic.`
    )
  }
}

/**
 * Refuses a caller who asks for what there is not (400, with what there is),
 * or for what is not theirs (404, as any record of somebody else).
 */
export async function assertReadable(
  container: MedusaContainer,
  {
    door,
    actor,
    names,
  }: { door: StreamTopic["door"]; actor: Actor; names: string[] }
) {
  const wanted = names.map((name) => declarationsOf(name, door))
  const unknown = names.flatMap((_, index) =>
    wanted[index]?.length ? [] : [`topics.${index}`]
  )
  if (unknown.length) {
    const message = `There are these topics: ${patternsOf(door).join(", ")}.`
    throw new RequestProblem("invalid_data", message, {
      details: unknown.map((path) => ({ path, message })),
    })
  }
  for (const [index, name] of names.entries()) {
    const question = { container, actor }
    if (!(await mayRead(wanted[index] ?? [], question))) {
      throw new RequestProblem("not_found", `Topic ${name} was not found.`)
    }
  }
}

interface Declaration {
  topic: StreamTopic
  id: string
}

function declarationsOf(name: string, door?: StreamTopic["door"]) {
  return topics.flatMap((topic): Declaration[] => {
    const id = idInTopic(topic.pattern, name)
    const isHere = door === undefined || topic.door === door
    return id === undefined || !isHere ? [] : [{ topic, id }]
  })
}

async function mayRead(
  declarations: Declaration[],
  question: Omit<TopicQuestion, "id">
) {
  for (const { topic, id } of declarations) {
    if (await topic.mayRead({ ...question, id })) {
      return true
    }
  }
  return false
}

function patternsOf(door: StreamTopic["door"]) {
  const patterns = topics.filter((topic) => topic.door === door)
  return [...new Set(patterns.map(({ pattern }) => pattern))].sort()
}
