import { featuresOf, isMigration, type Rule } from "../source-file"

const KEBAB = /^_?[a-z0-9]+(-[a-z0-9]+)*$/
const SAYS_NOTHING =
  /(^|\/)(utils?|helpers?|common|misc|shared|stuff)(\/|\.[a-z.]+$)/

/** Files are found by what they decide, so their names say it, in kebab-case. */
export const fileNames: Rule = (files) =>
  files
    .filter(({ path }) => !isMigration(path))
    .flatMap(({ path }) => {
      if (SAYS_NOTHING.test(path)) {
        return [{ path, message: "Name it by what it decides." }]
      }
      return path.split("/").every(isKebab)
        ? []
        : [{ path, message: "File and folder names are kebab-case." }]
    })

function isKebab(part: string) {
  const isSpecial = part === "__tests__" || /^\[[a-z_]+\]$/.test(part)
  return isSpecial || part.split(".").every((word) => KEBAB.test(word))
}

interface Door {
  /** The whole path of a well-named file; `$word` stands for any feature. */
  shape: string
  below: RegExp
  message: string
}

const doors: Door[] = [
  {
    below: /^src\/subscribers\//,
    shape: "^src/subscribers/$word-.+-on-.+\\.ts$",
    message:
      "A subscriber is src/subscribers/<feature>-<reaction>-on-<event>.ts.",
  },
  {
    below: /^src\/jobs\//,
    shape: "^src/jobs/$word-.+\\.ts$",
    message: "A job is src/jobs/<feature>-<what>.ts.",
  },
  {
    below: /^src\/links\//,
    shape: "^src/links/$word(-.+)?-.+\\.ts$",
    message: "A link is src/links/<feature-entity>-<other>.ts; no specs there.",
  },
  {
    below: /^src\/emails\/[^/]+\.tsx$/,
    shape: "^src/emails/$word-.+\\.tsx$",
    message: "A template is src/emails/<feature>-<topic>.tsx.",
  },
  {
    below: /^src\/admin\/widgets\//,
    shape: "^src/admin/widgets/$word-.+\\.tsx$",
    message: "A widget is src/admin/widgets/<feature>-<what>.tsx.",
  },
]

/** What is found by its prefix starts with its feature's word, and is flat. */
export const doorNames: Rule = (files) => {
  const words = `(${featuresOf(files).join("|")})`
  return files.flatMap(({ path }) => {
    const door = doors.find(({ below }) => below.test(path))
    const isNamed =
      !door || new RegExp(door.shape.replace("$word", words)).test(path)
    return isNamed ? [] : [{ path, message: door.message }]
  })
}
