import { plainContext } from '../src/core/context.ts'

/** What learning and measuring take for granted of the world. */
export const context = plainContext('2026-11-22')
