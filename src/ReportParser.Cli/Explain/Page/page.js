'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const byId = id => document.getElementById(id);
const marks = [...document.querySelectorAll('mark')];
const card = byId('card');
const records = card.querySelector('.records');
const measures = ['level', 'growth', 'change', 'gap', 'share', 'multiple', 'rank', 'duration', 'ratio'];
const statuses = ['actual', 'estimated', 'target'];
const observationsOf = mark => mark.dataset.o.split(' ').map(i => data.observations[+i]);
let pinned = null, opened = null, timer = 0;

/* Everything of the report enters the page as text nodes, never as markup. */
function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

function definitions(pairs) {
  const list = element('dl', '');
  for (const [term, value] of pairs)
    if (value !== null && value !== undefined && value !== '') list.append(element('dt', '', term), element('dd', '', value));
  return list;
}

function confidence(value) {
  const meter = element('meter', '');
  Object.assign(meter, { min: 0, max: 1, low: data.doubtful, high: 0.9, optimum: 1, value });
  return element('span', '', value.toFixed(2) + ' ', meter);
}

function record(found) {
  const indicator = data.indicators[found.indicator];
  const steps = element('details', '', element('summary', '', 'How it came about'), definitions(found.steps));
  return element('section', 'record ' + found.measure,
    element('h2', '', [found.scope, found.action, found.name].filter(Boolean).join(' ')),
    element('p', 'value', found.value + ' ', element('small', '', found.comparator === 'eq' ? '' : data.comparators[found.comparator])),
    element('span', 'kind measure', found.measure), element('span', 'kind', found.status), element('span', 'kind', found.period || 'period open'),
    definitions([
      ['indicator', indicator ? `${indicator} (${found.indicator})` : 'not in the catalogue'],
      ['part of', found.whole], ['against', found.versus], ['compared with', found.baseline], ['yearly average', found.annualized ? 'yes' : null],
      ['base unit', found.base], ['area', found.area], ['section', found.section], ['footnotes', found.footnotes.join(', ')],
      ['rule', found.rule], ['confidence', confidence(found.confidence)], ['id', found.id],
    ]), steps);
}

function noteCard(marker) {
  const note = data.footnotes.find(each => each.marker === marker);
  return element('section', 'record', element('h2', '', `${marker}  ${note ? note.term : ''}`),
    element('p', '', note && note.definition ? note.definition : 'This text holds no definition of it.'));
}

function show(anchor, pin) {
  clearTimeout(timer);
  if (opened === anchor) { pinned = pin ? anchor : pinned; return; }
  close();
  opened = anchor;
  pinned = pin ? anchor : null;
  records.replaceChildren(...(anchor.matches('mark') ? observationsOf(anchor).map(record) : [noteCard(anchor.dataset.n)]));
  card.hidden = false;
  card.scrollTop = 0;
  anchor.classList.add('open');
  anchor.setAttribute('aria-expanded', 'true');
  place(anchor);
}

function place(anchor) {
  card.style.left = card.style.top = '';
  if (getComputedStyle(card).position === 'fixed') return;
  const box = anchor.getClientRects()[0], size = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - size.width - 8));
  const below = box.bottom + 8 + size.height < innerHeight || box.top < size.height + 8;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? box.bottom + 8 : box.top - size.height - 8) + scrollY}px`;
}

function close() {
  clearTimeout(timer);
  if (opened) { opened.classList.remove('open'); opened.setAttribute('aria-expanded', 'false'); }
  opened = pinned = null;
  card.hidden = true;
}

const closeSoon = () => { clearTimeout(timer); timer = setTimeout(() => { if (!pinned) close(); }, 250); };
const anchorOf = event => event.target instanceof Element ? event.target.closest('mark:not(.off), button.note') : null;

function wireCard() {
  document.addEventListener('pointerover', event => {
    const anchor = anchorOf(event);
    if (event.pointerType !== 'mouse' || pinned) return;
    if (anchor) { clearTimeout(timer); timer = setTimeout(() => show(anchor, false), 120); }
    else if (card.contains(event.target)) clearTimeout(timer);
    else if (opened) closeSoon();
  });
  document.addEventListener('focusin', event => {
    const anchor = anchorOf(event);
    if (anchor && anchor.matches(':focus-visible')) show(anchor, false);
    else if (opened && !pinned && !card.contains(event.target)) close();
  });
  document.addEventListener('click', event => {
    const anchor = anchorOf(event);
    if (anchor) show(anchor, true);
    else if (!card.contains(event.target)) close();
  });
  card.querySelector('.close').addEventListener('click', () => { const anchor = opened; close(); if (anchor) anchor.focus({ preventScroll: true }); close(); });
  addEventListener('resize', () => { if (opened) place(opened); });
}

const visible = () => marks.filter(mark => !mark.classList.contains('off'));

function step(by) {
  const shown = visible();
  if (!shown.length) return;
  const at = shown.indexOf(opened || document.activeElement);
  const from = at >= 0 ? at + by : shown.findIndex(mark => mark.getBoundingClientRect().top > 0);
  go(shown[(from + shown.length) % shown.length]);
}

function go(mark) {
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  mark.focus({ preventScroll: true });
  show(mark, true);
}

function wireKeys() {
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') return close();
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select')) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'Enter' && event.target.matches('mark')) { show(event.target, true); card.querySelector('.close').focus(); }
  });
  byId('next').addEventListener('click', event => { event.stopPropagation(); step(1); });
  byId('previous').addEventListener('click', event => { event.stopPropagation(); step(-1); });
}

function chip(group, value, sample) {
  const box = element('input', '');
  Object.assign(box, { type: 'checkbox', checked: true, value });
  box.addEventListener('change', filter);
  const count = data.observations.filter(found => found[group] === value).length;
  return count ? [element('label', '', box, sample, element('span', 'number', String(count)))] : [];
}

function wireFilters() {
  byId('measures').append(...measures.flatMap(value => chip('measure', value, element('span', '', element('span', 'sign ' + value), ' ' + value))));
  byId('statuses').append(...statuses.flatMap(value => chip('status', value, element('span', 'sample ' + value, value))));
  const counts = new Map();
  for (const found of data.observations) counts.set(found.indicator, (counts.get(found.indicator) || 0) + 1);
  const known = [...counts].filter(([code]) => code).sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
  const options = known.map(([code, count]) => new Option(`${data.indicators[code]} (${count})`, code));
  byId('indicator').append(...options, new Option(`not in the catalogue (${counts.get(null) || 0})`, '-'));
  byId('doubtful-value').value = data.doubtful.toFixed(2);
  for (const id of ['name', 'indicator', 'least', 'most', 'doubtful']) byId(id).addEventListener('input', filter);
  byId('reset').addEventListener('click', reset);
}

function reset() {
  document.querySelectorAll('.chips input').forEach(box => { box.checked = true; });
  Object.assign(byId('name'), { value: '' });
  byId('indicator').value = '';
  byId('least').value = 0;
  byId('most').value = 1;
  byId('doubtful').checked = false;
  filter();
}

const checked = id => new Set([...byId(id).querySelectorAll('input:checked')].map(box => box.value));

function matcher() {
  const kinds = checked('measures'), states = checked('statuses'), name = byId('name').value.trim(), code = byId('indicator').value;
  const least = +byId('least').value, most = +byId('most').value, doubtful = byId('doubtful').checked;
  return found => kinds.has(found.measure) && states.has(found.status) && found.confidence >= least && found.confidence <= most
    && (!doubtful || found.confidence < data.doubtful)
    && (!name || found.name.includes(name)) && (!code || (code === '-' ? found.indicator === null : found.indicator === code));
}

function filter() {
  const matches = matcher();
  byId('least-value').value = (+byId('least').value).toFixed(2);
  byId('most-value').value = (+byId('most').value).toFixed(2);
  byId('shown').textContent = data.observations.filter(matches).length;
  for (const mark of marks) {
    const on = observationsOf(mark).some(matches);
    mark.classList.toggle('off', !on);
    mark.tabIndex = on ? 0 : -1;
  }
  rows.forEach((row, i) => { row.hidden = !matches(data.observations[i]); });
  if (opened && opened.classList.contains('off')) close();
}

function row(found, index) {
  const link = element('a', '', found.id.slice(found.id.lastIndexOf(':') + 1));
  link.href = '#o' + index;
  link.addEventListener('click', event => {
    event.preventDefault();
    event.stopPropagation();
    go(marks.find(mark => mark.dataset.o.split(' ').includes(String(index))));
  });
  const what = element('td', '', [found.scope, found.action, found.name, found.whole ? '/ ' + found.whole : ''].filter(Boolean).join(' '));
  what.lang = 'zh-CN';
  const cells = [(found.comparator === 'eq' ? '' : data.comparators[found.comparator] + ' ') + found.value, found.measure, found.status, found.period || '', found.confidence.toFixed(2)];
  return element('tr', '', element('td', '', link), what, ...cells.map(cell => element('td', '', cell)));
}

const rows = data.observations.map(row);
byId('table').querySelector('tbody').append(...rows);
if (matchMedia('(max-width: 62rem)').matches) document.querySelector('.controls').open = false;
wireFilters();
wireCard();
wireKeys();
addEventListener('beforeprint', () => { close(); byId('table').open = true; });
filter();
