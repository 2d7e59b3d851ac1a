import type { Tree } from '../core/tree.ts'

/** A tree as one text that keeps the order of keys (also of those that look like numbers) and knows nothing of places. */
export function orderedText(tree: Tree): string {
  switch (tree.kind) {
    case 'scalar':
      return typeof tree.value === 'string' ? JSON.stringify(tree.value) : tree.value === null ? 'null' : tree.text
    case 'list':
      return `[${tree.items.map(orderedText).join(',')}]`
    case 'map': {
      let text = '{'
      for (const [key, entry] of tree.entries)
        text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${orderedText(entry.value)}`
      return `${text}}`
    }
  }
}
