import { lineOf, type Rule } from "../source-file"

const LINES_MAX = 320
const TITLE =
  /\b(?:it|test|describe)(?:\.each\([\s\S]{0,400}?\))?\(\s*(["`])((?:(?!\1)[^\n])*)\1/g
const NUMBER = /#\d+|\b(?:REQ|ISSUE|TICKET)[- ]?\d+/i
const ALONE = /\b(?:(?:it|test|describe)\.(?:only|todo)|fit|fdescribe)\(/g

/** A spec says a fact in one sentence, and its file is read in one sitting. */
export const specFiles: Rule = (files) =>
  files
    .filter(({ path }) => path.endsWith(".spec.ts"))
    .flatMap(({ path, text }) => {
      const found = (index: number, message: string) => ({
        path,
        line: lineOf(text, index),
        message,
      })
      const lines = text.split("\n").length - 1
      const titles = [...text.matchAll(TITLE)]
      return [
        ...(lines > LINES_MAX
          ? [{ path, message: `${lines} lines; about 300 are enough.` }]
          : []),
        ...titles
          .filter(([, , title]) => /\bshould\b/i.test(title))
          .map(({ index }) =>
            found(index, 'State the fact, without "should".')
          ),
        ...titles
          .filter(([, , title]) => NUMBER.test(title))
          .map(({ index }) => found(index, "State the fact, not its number.")),
        ...[...text.matchAll(ALONE)].map(({ index, 0: word }) =>
          found(index, `${word}…) leaves other tests out.`)
        ),
      ]
    })
