import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { ProblemDetail } from "../../../../lib/errors/request-problem"

/** A class whose objects are made from the parameters of a rule. */
export interface PartClass<Part, Params> {
  /** What a rule names it by, such as "order_minimum". */
  readonly type: string
  /** Strict: a misspelt parameter is refused, not ignored. */
  readonly params: z.ZodType<Params>
  new (params: Params): Part
}

/** As a rule has it. */
export interface PartOfRule {
  type: string
  [param: string]: unknown
}

interface Maker<Part> {
  make(params: unknown): Part
  problemsOf(params: unknown): ProblemDetail[]
}

/** Which classes there are for what the rules of a programme name. */
export class PartRegistry<Part> {
  private readonly makers = new Map<string, Maker<Part>>()

  constructor(private readonly word: string) {}

  /** @throws {MedusaError} when there is one of this type already */
  add<Params>(kind: PartClass<Part, Params>) {
    if (this.makers.has(kind.type)) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `There is a ${this.word} of type "${kind.type}" already; programmes that use it would change their meaning`
      )
    }
    this.makers.set(kind.type, {
      make: (params) => new kind(kind.params.parse(params)),
      problemsOf: (params) =>
        (kind.params.safeParse(params).error?.issues ?? []).map(
          ({ path, message }) => ({ path: path.join("."), message })
        ),
    })
    return this
  }

  get types(): string[] {
    return [...this.makers.keys()]
  }

  /** @throws {MedusaError} `loyalty_definition_invalid` for an unknown type */
  make({ type, ...params }: PartOfRule): Part {
    const maker = this.makers.get(type)
    if (!maker) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        this.unknownType(type),
        "loyalty_definition_invalid"
      )
    }
    return maker.make(params)
  }

  problemsOf({ type, ...params }: PartOfRule): ProblemDetail[] {
    const maker = this.makers.get(type)
    return maker
      ? maker.problemsOf(params)
      : [{ path: "type", message: this.unknownType(type) }]
  }

  private unknownType(type: string) {
    return `There is no ${this.word} of type "${type}"; there are ${this.types.join(", ")}`
  }
}
