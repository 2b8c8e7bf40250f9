import about from '../package.json' with { type: 'json' }

/** The version of the tool, as its package says. */
export const version: string = about.version
