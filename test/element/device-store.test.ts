/** What is kept on this device, and what happens where the browser refuses. */
import { afterEach, expect, test, vi } from 'vitest';
import { readDetails, writeDetails } from '../../src/elements/device-details.ts';
import { onStoredChange, readStored, removeStored, writeStored } from '../../src/elements/device-store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** Makes the storage refuse: everything, or only to write. */
function refuse(error: Error, { reads = true } = {}): void {
  const kept = localStorage;
  const fail = () => {
    throw error;
  };
  vi.stubGlobal('localStorage', {
    getItem: reads ? fail : (key: string) => kept.getItem(key),
    setItem: fail,
    removeItem: fail,
  });
}

test('what was kept is given back, and forgotten when asked', () => {
  expect(writeStored('a', { n: 1 })).toBe('saved');
  expect(readStored('a')).toEqual({ n: 1 });
  removeStored('a');
  expect(readStored('a')).toBeUndefined();
});

test('text that is no JSON reads as nothing', () => {
  localStorage.setItem('change-shelf:a', '{oh');
  expect(readStored('a')).toBeUndefined();
});

test('a storage without room keeps what it had and says so', () => {
  writeStored('a', 'old');
  refuse(new DOMException('full', 'QuotaExceededError'), { reads: false });
  expect(writeStored('a', 'new')).toBe('full');
  expect(readStored('a')).toBe('old');
});

test('a browser that allows no storage is told apart, and reading it gives nothing', () => {
  refuse(new DOMException('denied', 'SecurityError'));
  expect(writeStored('a', 1)).toBe('blocked');
  expect(readStored('a')).toBeUndefined();
  expect(() => removeStored('a')).not.toThrow();
});

test('a change is told on this page and from other pages, only for its own name, until the signal aborts', () => {
  const listener = vi.fn();
  const ending = new AbortController();
  onStoredChange('a', listener, ending.signal);
  writeStored('a', 1);
  writeStored('b', 1);
  expect(listener).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new StorageEvent('storage', { key: 'change-shelf:a' }));
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'other' }));
  expect(listener).toHaveBeenCalledTimes(3);
  ending.abort();
  removeStored('a');
  expect(listener).toHaveBeenCalledTimes(3);
});

test('details are kept without blanks, and empty ones are forgotten', () => {
  expect(writeDetails({ borough: '  Anytown \n Council ', lead: ' ' })).toBe('saved');
  expect(readDetails()).toEqual({ borough: 'Anytown Council' });
  writeDetails({ borough: '' });
  expect(localStorage.length).toBe(0);
});

test.each([
  { stored: null, why: 'null' },
  { stored: 'text', why: 'text' },
  { stored: { borough: 5, other: 'x', __proto__: { lead: 'y' } }, why: 'fields of another kind' },
])('details that another hand wrote as $why read as none', ({ stored }) => {
  writeStored('details', stored);
  expect(readDetails()).toEqual({});
});

test('a detail of any length is cut to what fits a form', () => {
  writeDetails({ service: 'x'.repeat(5000) });
  expect(readDetails().service).toHaveLength(120);
});
