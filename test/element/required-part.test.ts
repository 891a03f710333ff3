/** Parts of a custom element, and what a developer reads when one is missing. */
import { describe, expect, test } from 'vitest';
import { FacetBoxes } from '../../src/elements/facet-boxes.ts';
import { requiredPart } from '../../src/elements/required-part.ts';

function makeHost(html: string): HTMLElement {
  const host = document.createElement('catalogue-part');
  host.innerHTML = html;
  return host;
}

describe('a part', () => {
  test('is found by name, however deep it stands', () => {
    const host = makeHost('<div><p><input data-part="query"></p></div>');
    expect(requiredPart(host, 'query', HTMLInputElement)).toBe(host.querySelector('input'));
  });

  test.each([
    {
      html: '<p></p>',
      expected: '<catalogue-part> needs a HTMLInputElement with data-part="query", found nothing',
      why: 'is missing',
    },
    {
      html: '<p data-part="query"></p>',
      expected: '<catalogue-part> needs a HTMLInputElement with data-part="query", found p',
      why: 'is of another kind',
    },
    {
      html: '<template><input data-part="query"></template>',
      expected: '<catalogue-part> needs a HTMLInputElement with data-part="query", found nothing',
      why: 'stands in a template only',
    },
  ])('that $why is told with the names of element and part', ({ html, expected }) => {
    expect(() => requiredPart(makeHost(html), 'query', HTMLInputElement)).toThrow(new TypeError(expected));
  });

  test('missing in a template is told as such', () => {
    expect(() => requiredPart(document.createDocumentFragment(), 'link', HTMLAnchorElement)).toThrow(
      /^template needs a/u,
    );
  });
});

test('a tick box that is no facet’s, or has no count, is left alone', () => {
  const host = makeHost(`
    <label><input type="checkbox" name="colour" value="red" checked><span data-count>1</span></label>
    <label><input type="checkbox" name="theme" value="bare" checked></label>
    <label><input type="checkbox" name="theme" value="stock" checked><span data-count> 3 </span></label>`);
  const boxes = new FacetBoxes(host);
  expect(boxes.ticked()).toEqual([{ facet: 'theme', id: 'stock', label: 'stock' }]);
  boxes.clear();
  expect(boxes.ticked()).toEqual([]);
  expect(host.querySelectorAll('input:checked')).toHaveLength(2);
  boxes.resetCounts();
  expect(host.querySelectorAll('[data-count]')[1]?.textContent).toBe('3');
});
