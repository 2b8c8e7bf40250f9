import { expect, test } from 'vitest'
import { hidingProgress, openProgress } from '../../src/engine/progress.ts'

/** A terminal, what is written to it, and a clock that is set by hand. */
function terminal(env: Record<string, string> = {}, isTTY = true) {
  const written: string[] = []
  const clock = { now: 5000 }
  const stderr = { write: (text: string) => written.push(text), isTTY }
  const progress = openProgress({ stderr, env }, () => clock.now)
  return { written, clock, progress, stderr }
}

test('says nothing for two seconds, then ten times a second', () => {
  const { written, clock, progress } = terminal()
  progress.tell(1, 400, 'sv')
  clock.now += 1999
  progress.tell(2, 400, 'sv')
  expect(written).toEqual([])
  clock.now += 1
  progress.tell(3, 400, 'sv')
  clock.now += 99
  progress.tell(4, 400, 'sv')
  clock.now += 1
  progress.tell(5, 400, 'en')
  expect(written).toEqual(['\r\u001B[K3 av 400 filer lästa', '\r\u001B[K5 of 400 files read'])
})

test('makes way for what is printed, once', () => {
  const { written, clock, progress } = terminal()
  const screen = hidingProgress({ write: text => written.push(text) }, progress)
  screen.write('a')
  clock.now += 3000
  progress.tell(1, 2, 'sv')
  screen.write('b')
  screen.write('c')
  progress.hide()
  expect(written).toEqual(['a', '\r\u001B[K1 av 2 filer lästa', '\r\u001B[K', 'b', 'c'])
})

test('says nothing where nobody watches, and opens no standard error for it', () => {
  const tellLate = ({ clock, progress, written }: ReturnType<typeof terminal>) => {
    clock.now += 3000
    progress.tell(1, 2, 'sv')
    progress.hide()
    return written
  }
  expect(tellLate(terminal({}, false))).toEqual([])
  expect(tellLate(terminal({ CI: 'true' }))).toEqual([])
  expect(tellLate(terminal({ TERM: 'dumb' }))).toEqual([])
  const closed = {
    env: {},
    get stderr(): never {
      throw new Error('opened')
    },
  }
  expect(() => openProgress(closed, () => 0).tell(1, 2, 'sv')).not.toThrow()
})
