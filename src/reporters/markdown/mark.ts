/** The first line of every report in Markdown: by it a bot finds its comment, and the tool its file. */
export const reportMark = '<!-- tankefter -->'
