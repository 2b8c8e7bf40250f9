/** The consent register in the form: read in memory, forgotten with the page. */
import { maxRegisterBytes, parseRegister, unreadableRegister } from '../core/register/read.ts'
import { registerProblem } from '../messages/run.ts'
import type { Desk } from './desk.ts'
import { button, element, fileButton, fill } from './dom.ts'
import { consentList } from './people.ts'

/** How many things that are wrong with a register are told. */
const mostProblems = 10

export function registerField(desk: Desk) {
  const { words, locale } = desk
  const told = element('div')
  const consents = element('datalist', { id: consentList })
  const draw = (): void => {
    const { records = [], problems = [] } = desk.register ?? {}
    const broken = problems.some(({ harmless }) => !harmless)
    fill(
      consents,
      ...records.map(({ id, name }) => element('option', { value: id ?? '', label: name ?? '' })),
    )
    fill(
      told,
      desk.register && !broken && element('p', words.registerRead(records.length)),
      broken && element('p.problem', words.registerBroken),
      problems.length > 0 &&
        element(
          'ul',
          ...problems
            .slice(0, mostProblems)
            .map(problem =>
              element(
                'li',
                problem.line === undefined ? '' : `${words.line(problem.line)}: `,
                registerProblem(problem, locale),
              ),
            ),
        ),
      desk.register && button(words.forgetRegister, forget),
    )
  }
  const forget = (): void => {
    desk.register = undefined
    draw()
    desk.changed()
  }
  const read = async (file: File): Promise<void> => {
    desk.register =
      file.size > maxRegisterBytes
        ? unreadableRegister(file.name, 'too-large')
        : await parseRegister(file.name, new Uint8Array(await file.arrayBuffer()))
    draw()
    desk.changed()
  }
  draw()
  return {
    element: element(
      'div',
      element('p.quiet', words.registerAbout),
      consents,
      told,
      fileButton(
        words.chooseRegister,
        { accept: '.csv,.xlsx,.yml,.yaml,.txt', id: 'choose-register' },
        ([file]) => file && read(file),
      ),
    ),
    read,
  }
}

/** The records of a register that can be read whole: what is lost of another may be a withdrawal. */
export const usableRecords = ({ register }: Desk) =>
  register?.problems.every(({ harmless }) => harmless) ? register.records : undefined
