/** What a plan's page looks like, light and dark, and on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 1rem auto; max-width: 110rem; padding: 0 1rem; }
h1 { font-size: 1.3rem; margin: 0; }
.sum { font-weight: 600; margin: .2rem 0; }
.dim { opacity: .75; margin: .2rem 0; }
.hold { color: light-dark(#9c1c1c, #ff9c9c); margin: .2rem 0; }
table { border-collapse: collapse; margin: .8rem 0; }
th, td { border-bottom: 1px solid light-dark(#ddd, #444); padding: .25rem .6rem; text-align: left; vertical-align: top; }
#list { width: 100%; }
#list td:nth-child(5) { font-family: ui-monospace, monospace; font-size: .87rem; white-space: pre-wrap; overflow-wrap: anywhere; }
#list td:nth-child(4) { white-space: pre-line; }
#list thead th { position: sticky; top: 0; background: Canvas; }
form { display: flex; flex-wrap: wrap; gap: 1rem; }
input, select, button { font: inherit; padding: .15rem .4rem; }
#text { width: 22rem; max-width: 80vw; }
:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; }
@media print { form, #more, .skip { display: none; } }
`

/**
 * Draws the rows that fit the filter, as many at once as the page was made for. Every text goes in as text, never as markup.
 * Plain ECMAScript of 2020: it runs wherever the file is opened.
 */
export const PAGE_SCRIPT = `
'use strict';
(() => {
  const get = (id) => document.getElementById(id);
  const { most, signs, order, rows } = JSON.parse(get('data').textContent);
  const [text, entity, action, count, body, list, more] = ['text', 'entity', 'action', 'count', 'body', 'list', 'more'].map(get);
  const fill = (select, names) => {
    for (const name of names) {
      const option = document.createElement('option');
      option.value = option.textContent = name;
      select.append(option);
    }
  };
  fill(entity, new Set(rows.map((row) => row[1])));
  const used = new Set(rows.map((row) => row[0]));
  fill(action, order.filter((name) => used.has(name)));
  const cell = (value) => {
    const made = document.createElement('td');
    made.textContent = value;
    return made;
  };
  const draw = (row) => {
    const made = document.createElement('tr');
    made.id = row[5];
    made.append(cell(signs[row[0]] + ' ' + row[0]), cell(row[1]), cell(row[2]), cell(row[3] + '\\n' + row[5]), cell(row[4].join('\\n')));
    return made;
  };
  // Made when it is first needed: the page opens without it.
  const words = [];
  const wordsOf = (index) => (words[index] ??= rows[index].flat().join(' ').toLowerCase());
  let found = [];
  let shown = 0;
  const show = () => {
    const next = found.slice(shown, shown + most);
    body.append(...next.map(draw));
    shown += next.length;
    list.hidden = shown === 0;
    more.hidden = shown >= found.length;
    more.textContent = 'show ' + Math.min(most, found.length - shown) + ' more';
    count.textContent = found.length === rows.length
      ? shown + ' of ' + rows.length + ' rows shown'
      : found.length + ' of ' + rows.length + ' rows fit, ' + shown + ' shown';
  };
  const filter = () => {
    const parts = text.value.toLowerCase().split(/\\s+/).filter((part) => part !== '');
    found = rows.filter((row, index) =>
      (entity.value === '' || row[1] === entity.value) &&
      (action.value === '' || row[0] === action.value) &&
      (parts.length === 0 || parts.every((part) => wordsOf(index).includes(part))));
    shown = 0;
    body.replaceChildren();
    show();
  };
  let waiting;
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 150);
  });
  entity.addEventListener('change', filter);
  action.addEventListener('change', filter);
  more.addEventListener('click', show);
  get('filter').addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
  });
  filter();
})();
`
