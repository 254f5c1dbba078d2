import { variableSections } from "./variables"

const COLUMNS = 78

/** The text of `.env.template`: every variable with what it is for. */
export function renderEnvTemplate() {
  const sections = Object.entries(variableSections).map(([title, variables]) =>
    [`# ${title}`, ...Object.entries(variables).map(renderVariable)].join(
      "\n\n"
    )
  )
  const head = [
    "# Copy to .env and set what you need; an empty value counts as unset.",
    "# .env.<APP_ENV> is read before .env, and the real environment beats both.",
    "# Written by `npm run generate` from src/config/variables.ts.",
  ].join("\n")
  return `${[head, ...sections].join("\n\n\n")}\n`
}

function renderVariable([name, schema]: [
  string,
  { description?: string | undefined },
]) {
  const comment = wrap(schema.description ?? "").map((line) => `# ${line}`)
  return [...comment, `${name}=`].join("\n")
}

function wrap(text: string) {
  const lines = [""]
  for (const word of text.split(" ")) {
    const last = lines.length - 1
    const longer = `${lines[last]} ${word}`.trim()
    if (longer.length > COLUMNS) {
      lines.push(word)
    } else {
      lines[last] = longer
    }
  }
  return lines
}
