/** What somebody wrote, as mails take it. */
export const paragraphsOf = (text: string) =>
  text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim())
