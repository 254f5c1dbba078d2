/** The cells of a row by their columns, whose names are lower-case words. */
export type CsvRow = Record<string, string>

export interface RowProblem {
  /** The column; empty if it is the row as a whole. */
  path: string
  message: string
}
