/** A file that is made from the sources, and what it has to hold. */
export interface GeneratedFile {
  path: string
  text: string
}

export interface Generator {
  title: string
  render: (rootDir: string) => GeneratedFile[] | Promise<GeneratedFile[]>
}
