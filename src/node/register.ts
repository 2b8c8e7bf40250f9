import {
  maxRegisterBytes,
  parseRegister,
  type Register,
  unreadableRegister,
} from '../core/register/read.ts'
import { readBytes } from './read.ts'

/** Takes the path of a consent register and the folder it is relative to, gives what it holds. Never throws. */
export async function readRegister(path: string, cwd = '.'): Promise<Register> {
  const read = readBytes(path, cwd, maxRegisterBytes)
  return read.bytes ? parseRegister(path, read.bytes) : unreadableRegister(path, read.reason)
}
