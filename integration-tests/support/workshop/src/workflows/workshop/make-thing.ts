import { defineEffect } from "../../../../../../src/workflows/effect"
import { findThing, makeThing } from "../../../../fake-provider/client"

export const madeThing = defineEffect({
  name: "workshop.thing",
  call: makeThing,
  lookUp: findThing,
  is_keyed: true,
  timeout_seconds: 1,
})
