export function diagramOf<State extends string>(
  initial: State,
  followers: ReadonlyMap<State, readonly State[]>
) {
  const arrows = [...followers].flatMap(([from, states]) =>
    (states.length ? states : ["[*]"]).map((to) => `${from} --> ${to}`)
  )
  return ["stateDiagram-v2", `[*] --> ${initial}`, ...arrows].join("\n  ")
}
