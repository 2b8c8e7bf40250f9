import { expect, test } from 'vitest'
import {
  annotatedPath,
  fileOfDraft,
  isAnnotatedName,
  isPlanName,
  markedKind,
  unreadKind,
} from '../../src/core/file-kinds.ts'

test('files are told by their endings, whatever their case', () => {
  expect(['a.XLSX', 'b/c.docx', 'd.odt', 'e.csv', 'f.md', '.csv', 'xlsx'].map(isPlanName)).toEqual([
    ...[true, true, true, true],
    ...[false, false, false],
  ])
  expect(['a.PDF', 'a.rtf', 'a.numbers', 'a.gdoc', 'a.key'].map(unreadKind)).toEqual([
    ...['page', 'word-processor', 'spreadsheet', 'online', 'slides'],
  ])
  expect(['a.jpg', 'a.yml', 'a.xlsx', 'a', 'pdf'].map(unreadKind)).toEqual(Array(5).fill(undefined))
})

test('the file of a draft is the plan that it is a part of, where it is one', () => {
  expect(fileOfDraft('plan/a.xlsx#December 2026-12-01 x')).toBe('plan/a.xlsx')
  expect(fileOfDraft('a#b.docx#Facebook #2')).toBe('a#b.docx')
  expect(fileOfDraft('utkast/a#1.md')).toBe('utkast/a#1.md')
  expect(fileOfDraft('a.md#x')).toBe('a.md#x')
})

test('copies have names of their own', () => {
  expect(annotatedPath('b/plan.xlsx')).toBe('b/plan.tankefter.xlsx')
  expect(annotatedPath('plan.docx', 3)).toBe('plan.tankefter-3.docx')
  expect(['plan.tankefter.xlsx', 'plan.tankefter-3.docx'].every(isAnnotatedName)).toBe(true)
  expect(['tankefter.xlsx', 'plan.tankefter.md'].some(isAnnotatedName)).toBe(false)
})

test('a text that programs show is told by how it begins', () => {
  expect(markedKind('{\\rtf1\\ansi Hej}')).toBe('word-processor')
  expect(markedKind('\n<!doctype html><p>')).toBe('page')
  expect(markedKind('Hej <b>du</b>')).toBeUndefined()
})
