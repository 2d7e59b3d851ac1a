/** Chance that is no chance: the same seed gives the same numbers on every machine. */
export interface Random {
  /** 0 <= x < 1 */
  next(): number
  /** A whole number, 0 <= n < limit. */
  below(limit: number): number
  pick<T>(list: readonly T[]): T
  /** True in this share (0..1) of all cases. */
  chance(share: number): boolean
  /** A stream of its own, so that more numbers drawn here change nothing there. */
  fork(name: string): Random
}

/** mulberry32: 32 bits of state, even enough for made-up data, and nothing more than that. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let word = Math.imul(state ^ (state >>> 15), state | 1)
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61)
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (list) => list[below(list.length)]!,
    chance: (share) => next() < share,
    fork: (name) => createRandom(hashText(name, seed)),
  }
}

/** 32-bit FNV-1a, started from a seed. */
export function hashText(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 16)) >>> 0
}
