import { isSpec, lineOf, type Finding, type Rule } from "../source-file"

const SWEEP = /defineSweep\(\s*\{\s*name:\s*"([^"]*)"/g

/** A job's file, its name in the logs and its sweep are one word. */
export const jobNames: Rule = (files) => {
  const jobs = files.filter(({ path }) => /^src\/jobs\/[^/]+\.ts$/.test(path))
  const names = new Set(jobs.map(({ path }) => nameOf(path)))
  const sweeps = files
    .filter(({ path }) => path.startsWith("src/") && !isSpec(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(SWEEP)].map(({ index, 1: name }) => ({
        path,
        name,
        line: lineOf(text, index),
      }))
    )
  return [
    ...jobs.flatMap(({ path, text }) => misnamed(path, text)),
    ...sweeps
      .filter(({ name }) => !names.has(name))
      .map(({ path, line, name }) => ({
        path,
        line,
        message: `Nothing starts the sweep ${name}: it has no job src/jobs/${name}.ts.`,
      })),
    ...sweeps
      .filter(
        ({ name }, at) => sweeps.findIndex((one) => one.name === name) < at
      )
      .map(({ path, line, name }) => ({
        path,
        line,
        message: `There is another sweep named ${name}.`,
      })),
  ]
}

const nameOf = (path: string) => path.split("/").at(-1)?.slice(0, -3) ?? ""

function misnamed(path: string, text: string): Finding[] {
  const configured = /\bname:\s*"([^"]*)"/.exec(text)
  return !configured || configured[1] === nameOf(path)
    ? []
    : [
        {
          path,
          line: lineOf(text, configured.index),
          message: `The job's name is its file's, "${nameOf(path)}".`,
        },
      ]
}
