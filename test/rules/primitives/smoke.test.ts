import { expect, it } from 'vitest'
import { compileExpression } from '../../../engine/rules/primitives/expression.ts'
import { quoted } from './trees.ts'
const rec = { name: ' Anna Virtanen ', code: 'fi-FI', price: 0.1, qty: 3, rows: [{ a: 1, b: 'x' }, { a: 2, b: 'y' }], one: [{ a: 5 }], none: [], nul: null, lang: { code: 'fi' } }
it('tries', async () => {
  for (const text of ['name', 'lang.code', 'rows.a', 'one.a', 'one', 'none', 'none.a', 'rows[a=2].b', 'rows[0].b', 'rows[-1]', 'price + 0.2', '$substringBefore(code,"-")', '$sum(rows.a)', '$sum([0.1,0.2])', '$round(2.5)', 'price * qty = 0.3 ? "yes" : "no"', 'nul', 'nul.x', '"x"', '5', '-5', '$now', '$now()', '$millis()', '$settings.x', 'name ~> $trim() ~> $lowercase', '[1,2,[3]]', '$exists(foo)', 'foo ?? "d"', 'foo ?: "d"', '1/3', '1/0', '$map(rows, function($r){$r.a * 0.1})', '{"a": price+0.2, "b": $round(price*qty, 1)}', '$map(rows.a, $round)', '$toMillis("12:30","[H01]:[m01]")', '$toMillis("2026-01-01")', '($x := 0.1; $x + 0.2)', '$pad("7",-3,"0")', '$round(?, 1)(2.25)', '$string(1/3)', '(1/3) & ""', '$random()', '($f := $random; $f())', '$setings.x', '$lowercas(x)', 'a == b', '$now("[Y]")','[1..5]','[1..1e9]', '($f := function(){$f()}; $f())', '($f := function($n){1+$f($n)}; $f(1))', '$pad("a",1e9)', '($f:=function($s,$n){$n=0?$s:$f($s&$s,$n-1)}; $length($f("ab",60)))', '$match(name, /(a+)+b/)', '$contains(name, /an+a/i)', '"a".__proto__', '$toMillis', 'rows.(a & b)', 'rows^(>a).b', '$settings.list[0]', '12345678901234567.5', '$sort(rows.a, function($x,$y){$x<$y})', 'rows{b: a}', '$$.price', 'rows.$string(a)', 'rows.a[$>1]', '$error("boom")', 'name > 5', '$eval("1")']) {
    const both = [compileExpression(quoted(text), { bindings: ['settings'] }), compileExpression(quoted(text), { bindings: ['settings'], interpret: true })]
    const shown = []
    for (const c of both) {
      const t = Date.now()
      const r = c.ok ? await c.value.evaluate(rec, { now: 1e12, settings: { x: 7, list: ['p', 'q'] } }) : c
      shown.push(c.ok ? c.value.kind : '-', r.ok ? JSON.stringify(r.value) : `!${r.problems.map((p) => `${p.code}@${p.place?.column}+${p.place?.length} ${p.what}`)}`, Date.now() - t > 50 ? `${Date.now() - t}ms` : '')
    }
    console.log(text, ' => ', ...(shown[1] === shown[4] ? [shown[0], shown[1], shown[2], shown[5]] : shown), both[0]?.ok ? both[0].value.paths.join() + (both[0].value.wholeRecord ? '*' : '') : '')
  }
  expect(1).toBe(1)
})
