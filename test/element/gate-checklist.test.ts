/** `<gate-checklist>`: ticks that stay on the device. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GateChecklist } from '../../src/elements/gate-checklist.ts';

customElements.define('gate-checklist', GateChecklist);

const STORE = 'change-shelf:gates';
const HTML = `<p data-part="count"></p><button data-part="blank">Blank</button><button data-part="clear">Clear</button>
  <input type="checkbox" value="decide-a"><input type="checkbox" value="decide-b">`;

function open(): GateChecklist {
  const element = document.createElement('gate-checklist') as GateChecklist;
  element.innerHTML = HTML;
  document.body.replaceChildren(element);
  return element;
}
const boxes = () => [...document.querySelectorAll('input')];
const ticks = () => boxes().map(({ checked }) => checked);
const part = (name: string) => document.querySelector(`[data-part="${name}"]`) as HTMLElement;
const stored = () => JSON.parse(localStorage.getItem(STORE) ?? 'null') as unknown;

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('a tick is kept, counted and there again on the next visit', () => {
  open();
  boxes()[1]?.click();
  expect(part('count').textContent).toBe('1 of 2 ticked.');
  expect(stored()).toEqual(['decide-b']);
  open();
  expect(ticks()).toEqual([false, true]);
  expect(part('count').textContent).toBe('1 of 2 ticked.');
});

test('clearing forgets the ticks of this list and leaves those of others', () => {
  localStorage.setItem(STORE, JSON.stringify(['decide-a', 'options-z']));
  open();
  part('clear').click();
  expect(ticks()).toEqual([false, false]);
  expect(stored()).toEqual(['options-z']);
});

test.each(['not JSON', '{"decide-a":true}', '[1,null,{}]', '"decide-a"'])(
  'what else may be kept there, such as %s, ticks nothing',
  (text) => {
    localStorage.setItem(STORE, text);
    open();
    expect(ticks()).toEqual([false, false]);
    expect(part('count').textContent).toBe('0 of 2 ticked.');
  },
);

test('where nothing can be kept, the box stays ticked and the reader is told', () => {
  open();
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  boxes()[0]?.click();
  expect(ticks()).toEqual([true, false]);
  expect(part('count').textContent).toContain('until you leave the page');
});

test('a blank print has empty boxes, and the ticks come back', () => {
  open();
  boxes()[0]?.click();
  let printed: readonly boolean[] = [];
  vi.stubGlobal('print', () => (printed = ticks()));
  part('blank').click();
  expect(printed).toEqual([false, false]);
  window.dispatchEvent(new Event('afterprint'));
  expect(ticks()).toEqual([true, false]);
  expect(stored()).toEqual(['decide-a']);
});

test('a tick on another page shows here, and after leaving no more', () => {
  const element = open();
  const tellOthers = () => {
    localStorage.setItem(STORE, JSON.stringify(['decide-a']));
    window.dispatchEvent(new StorageEvent('storage', { key: STORE }));
  };
  tellOthers();
  expect(ticks()).toEqual([true, false]);
  element.remove();
  localStorage.setItem(STORE, '[]');
  window.dispatchEvent(new StorageEvent('storage', { key: STORE }));
  expect([...element.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([true, false]);
});
