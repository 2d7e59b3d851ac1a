import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Running, startSilta } from './helpers.ts'

let home: string
let mark: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'silta-test-demo-'))
  mark = join(home, 'tmp')
  mkdirSync(mark)
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** In an empty folder, with a folder of its own for whatever is temporary. */
function demo(): Running {
  return startSilta(home, ['demo'], { TMPDIR: mark })
}

/** Processes of the demo, by the temporary folder that they were given; none where the system does not tell. */
function processesLeft(): string[] {
  return folder('/proc').filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`TMPDIR=${mark}`)
    } catch {
      return false
    }
  })
}

function folder(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

async function expectNothingLeft(stdout: string): Promise<void> {
  expect(folder(mark)).toEqual([])
  expect(folder(home)).toEqual(['tmp'])
  expect(processesLeft()).toEqual([])
  const addresses = stdout.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? []
  expect(addresses.length).toBeGreaterThanOrEqual(2)
  for (const address of addresses) await expect(fetch(address)).rejects.toThrow()
}

it('shows the whole job to a newcomer within a minute, and leaves nothing behind', async () => {
  const started = performance.now()
  const { code, stdout, stderr } = await demo().ended
  expect(stdout).not.toMatch(/contract broken|ended early/)
  expect(code).toBe(0)
  expect(performance.now() - started).toBeLessThan(60_000)

  const lines = stdout.split('\n')
  const place = (line: string | RegExp): number =>
    lines.findIndex((candidate) => (typeof line === 'string' ? candidate === line : line.test(candidate)))
  const story = [
    'Two systems are running on this machine, with the data of a small consultancy',
    '  $ silta check fjord',
    /^ok fjord: departments, products, customers/,
    '  $ silta diff fjord --out plan.json --max-rows 4',
    '165 changes to write (148 creates, 2 updates, 15 links); 24 records wait for a person; 11 records differ by drift',
    '  $ silta apply fjord plan.json',
    '165 written (148 creates, 2 updates, 15 links)',
    '24 records wait for a person, 24 of them new: silta issues fjord',
    '  Business NXT (master): the laptop costs 1299 instead of 1399',
    '  $ silta diff fjord --out plan2.json --max-rows 3',
    '2 changes to write (0 creates, 2 updates, 0 links); 24 records wait for a person; 13 records differ by drift',
    /^ {2}~ severa {2}LAPTOP Laptop +price {2}1399 -> 1299 /,
    /^ {2}~ severa {2}10009 .* email {2}"info@kirjapaino-arkki-oy\.example" -> "ledger@arkki\.example" /,
    /^ {2}≈ severa {2}10005 .* website {2}"https:\/\/hiekka\.example", the master has /,
    '  $ silta apply fjord plan2.json',
    '2 written (0 creates, 2 updates, 0 links)',
    '24 records wait for a person, 0 of them new: silta issues fjord',
    '  $ silta diff fjord --max-rows 0',
    'nothing to write; 24 records wait for a person; 13 records differ by drift',
    'How to go on',
  ]
  expect(story.filter((line) => place(line) < 0)).toEqual([])
  const order = story.map(place)
  expect(order).toEqual(order.toSorted((x, y) => x - y))
  expect(stderr).not.toMatch(/\(node:\d+\)|Warning|INTERNAL|^\s+at /m)
  expect(stdout + stderr).not.toContain('\u001b')
  await expectNothingLeft(stdout)
}, 90_000)

it('ended by Ctrl-C in the middle, it leaves nothing behind either', async () => {
  const { child, ended } = demo()
  let seen = ''
  await new Promise<void>((done) =>
    child.stdout?.on('data', (chunk) => {
      seen += String(chunk)
      if (seen.includes('$ silta diff')) done()
    }),
  )
  child.kill('SIGINT')
  const { code, stdout, stderr } = await ended
  expect(code).toBe(1)
  expect(stderr).toContain('ABORTED: the demo was ended, and leaves nothing behind')
  expect(stderr).not.toMatch(/INTERNAL|^\s+at /m)
  await expectNothingLeft(stdout)
})
