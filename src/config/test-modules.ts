import type { InputConfigModules } from "@medusajs/framework/types"
import type { Config } from "./index"

/** What a spec puts in place of the outside world: nothing, as a rule. */
export function testModules({ tests }: Config): InputConfigModules {
  return tests.payment_provider
    ? [
        {
          resolve: "@medusajs/medusa/payment",
          options: {
            providers: [{ resolve: tests.payment_provider, id: "test" }],
          },
        },
      ]
    : []
}

/** A plugin that only specs load, such as the sample feature. */
export function testPlugins({ tests }: Config) {
  return tests.plugin ? [{ resolve: tests.plugin, options: {} }] : []
}
